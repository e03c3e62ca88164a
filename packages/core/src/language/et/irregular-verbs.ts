/*
 * Estonian verbs whose infinitives do not show the present stem. Source: our own compilation from the tables of gradation.
 * Reviewer's note: what all forms share, then how the infinitive in -da goes on, the present stem (before -b), and the stem
 * before -ma where that is another one. All other verbs add -da and -ma to the present stem, or -ta (määrata), or
 * strengthen its -da (saata, saatma).
 */
export const IRREGULAR_VERBS = `
ai:data:ta an:da:na:d hak:ata:ka han:kida:gi:ki hin:nata:da hoi:da:a:d juh:tida:i:ti jät:ta:a: jõu:da:a:d
kaits:ta:e: kan:da:na:d kat:ta:a: kee:ta:da:t koh:elda:tle kuul:da:e: käi:a: las:ta:e:k la:duda:o:du
lei:da:a:d lep:pida:i:pi l:ugeda:oe:uge l:uua:oo lõi:gata:ka maks:ta:a: :minna:lähe:mine mõ:elda:tle mõist:a:a:
mär:gata:ka mär:kida:gi:ki müü:a: nõu:da:a:d nä:ha:e:ge näi:data:ta oo:data:ta os:ata:ka ost:a:a:
pak:kida:i:ki pak:kuda:u:ku pan:na:e pes:ta:e: p:idada:ea:ida püh:kida:i:ki püü:da:a:d rää:kida:gi:ki
sea:da::d seis:ta:a: suh:elda:tle sääst:a:a: tea:da::d te:ha:e:ge tegel:da:e tul:la:e tun:da:ne:d t:uua:oo
tõl:kida:gi:ki tõm:mata:ba tõst:a:a: töö:delda:tle vaa:data:ta vaa:delda:tle ve:dada:a:da vee:ta:da:t
vest:elda:le vii:a: võr:relda:dle võt:ta:a: väl:tida:di:ti vär:vata:ba õp:pida:i:pi :öelda:ütle koh:ata:ta
är:gata:ka veen:da:a:
`;
