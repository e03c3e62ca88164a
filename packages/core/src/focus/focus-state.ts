/**
 * How far the customer shows in a role's or competency's wording, in the order in which the first match wins:
 * `inOwnBehaviour` a sentence of its own names a customer · `onlyInherited` only shared sentences do (roles only) ·
 * `onlyInName` only the name or definition of a competency does · `none` waived with a reason · `notShown`.
 */
export type FocusState = 'inOwnBehaviour' | 'onlyInherited' | 'onlyInName' | 'none' | 'notShown';
