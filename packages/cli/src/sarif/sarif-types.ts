/**
 * The part of SARIF 2.1.0 that Tegu writes: OASIS Standard, with errata 01. Names and what must be there are the standard's.
 */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly language: string;
  readonly columnKind: 'utf16CodeUnits';
  readonly invocations: readonly [SarifInvocation];
  readonly results: readonly SarifResult[];
}

export interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly rules: readonly SarifRule[];
}

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifMessage {
  readonly text: string;
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

export interface SarifInvocation {
  readonly executionSuccessful: true;
  readonly ruleConfigurationOverrides: readonly SarifRuleOverride[];
}

export interface SarifRuleOverride {
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly configuration: { readonly enabled: false };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations: readonly [SarifLocation];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly SarifSuppression[];
  readonly fixes?: readonly SarifFix[];
  readonly properties: {
    readonly record: string;
    readonly field: string | null;
    readonly language: string | null;
    readonly related: readonly string[];
  };
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: SarifArtifact;
    readonly region?: SarifRegion;
  };
  readonly logicalLocations: readonly [SarifLogicalLocation];
}

export interface SarifArtifact {
  readonly uri: string;
}

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

export interface SarifLogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName: string;
  readonly kind: 'object' | 'value';
}

export interface SarifSuppression {
  readonly kind: 'inSource';
  readonly justification?: string;
}

export interface SarifFix {
  readonly description: SarifMessage;
  readonly artifactChanges: readonly [
    {
      readonly artifactLocation: SarifArtifact;
      readonly replacements: readonly [
        { readonly deletedRegion: SarifRegion; readonly insertedContent: { readonly text: string } },
      ];
    },
  ];
}
