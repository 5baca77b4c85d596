import { unaccented } from './accents.ts';
import type { Tongue } from './tongue.ts';

/** The shortened forms stand before a masculine noun: `primer período`. */
const UNITS = [
  ...[[], ['primero', 'primer'], ['segundo'], ['tercero', 'tercer'], ['cuarto'], ['quinto'], ['sexto']],
  ...[['séptimo', 'sétimo'], ['octavo'], ['noveno', 'nono']],
];
const TENS = [
  ...['', 'décimo', 'vigésimo', 'trigésimo', 'cuadragésimo', 'quincuagésimo', 'sexagésimo', 'septuagésimo'],
  ...['octogésimo', 'nonagésimo'],
];

/** 1º to 99º: `vigésimo primer`, `vigesimoprimera`, `decimoctavo`; both genders, with accents and without. */
function ordinal(value: number): string[] {
  const ten = TENS[Math.floor(value / 10)] as string;
  const units = UNITS[value % 10] as string[];
  const joined = unaccented(ten);
  const forms = units.flatMap((unit) =>
    ten ? [`${ten} ${unit}`, joined + unit, joined.slice(0, -1) + unit.replace(/^[^o]/, 'o$&')] : [unit],
  );
  if (units.length === 0) forms.push(ten);
  if (value === 11) forms.push('undécimo');
  if (value === 12) forms.push('duodécimo');
  const both = forms.flatMap((form) => [form, form.replace(/o(?= |$)/g, 'a')]);
  return [...new Set(both.flatMap((form) => [form, unaccented(form)]))];
}

const OPEN =
  '(?: (?:[Ii]ntergubernamental|[Pp]rovisional|[Ee]special|[Oo]ficioso|[Pp]ermanente|de [Cc]omposición [Aa]bierta|de [Ee]xpertos(?: [Gg]ubernamentales)?))*';
const GROUP = `[Gg]rupo de [Tt]rabajo${OPEN}`;
const EXPERTS = `[Gg]rupo(?: [Ii]ntergubernamental| de [Cc]omposición [Aa]bierta)* de [Ee]xpertos(?: [Gg]ubernamentales| [Ii]ntergubernamentales)?${OPEN}`;
const UNTOC =
  'Convención(?:(?: de las Naciones Unidas)? contra la [Dd]elincuencia [Oo]rganizada(?: [Tt]ransnacional)?| de Palermo)(?: y (?:de )?(?:sus|los) [Pp]rotocolos)?';
const CORRUPTION = 'Convención(?: de las Naciones Unidas)? contra la [Cc]orrupción';
/** Behind `Partes`: the treaty that they are parties to, and not `en su décimo período de sesiones`. */
const TO_TREATY = '(?:en|del?|al?) (?:(?:el|la|los) )?(?:[A-ZÁÉÍÓÚÑ]|convenio|convención|acuerdo|tratado|protocolo)';
const PROPER = '[A-ZÁÉÍÓÚÑ]\\p{L}*';
/** `de Derechos Humanos`, `sobre el Cambio Climático`: a proper name goes on with a capital. */
const OF_NAME = `(?:del?|sobre|contra|para|en) (?:(?:el|la|los|las|lo|todas) )*${PROPER}`;

export const es: Tongue = {
  language: 'es',
  apart: true,
  frequent: [
    ...['el', 'la', 'los', 'las', 'del', 'y', 'que', 'en', 'su', 'sus', 'por', 'para', 'una', 'con', 'se', 'es', 'al'],
    ...['resolución', 'resoluciones', 'decisión', 'decisiones', 'párrafo', 'artículo', 'período'],
  ],
  resolution: { one: ['resolución', 'resolucion'], many: ['resoluciones', 'res.'] },
  decision: { one: ['decisión', 'decision'], many: ['decisiones'] },
  numberSign: '(?:[Nn]úms?\\.|[Nn]ums?\\.|[Nn]\\.?\\s?[°ºo]s?\\.?)',
  and: ['y', 'e', 'o', 'u', 'así como', 'y también', 'y en'],
  but: ['pero', 'pero no', 'ni', 'sino', 'mientras que'],
  to: ['a', 'al', 'hasta'],
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio'],
    ...['agosto', 'sep?tiembre', 'octubre', 'noviembre', 'diciembre'],
  ].map((month) => `de ${month}`),
  date: '\\d{1,2}(?:\\.?\\s?[°ºo]|\\s?er)? MONTH(?: del? \\d{4})?',
  dated: ['de', 'del', 'de fecha', 'con fecha', 'aprobadas? el', 'adoptadas? el', 'ambas de', 'todas de'],
  respectively: ['respectivamente'],
  entitled: ['titulad[ao]s?', 'relativas? a', 'sobre'],
  topic: ['sobre', 'relativas? al?', 'acerca de'],
  including: [
    ...['incluid[oa]s?', 'entre ellas', 'en particular', 'particularmente', 'a saber', 'tales como', 'especialmente'],
    ...['(?:y )?más recientemente', 'la (?:última|más reciente)(?: de (?:ellas|las cuales))?(?: es| fue)?(?: la)?'],
  ],
  places: ['anexos?', 'párrs?\\.', 'párrafos?', 'secc\\.', 'sección', 'cap\\.', 'capítulo', 'apéndice'],
  annex: '[Aa]nexos?',
  operative: 'parte dispositiva',
  of: ['de', 'del'],
  adoptedBy: [
    '(?:que fue |que fueron |ambas |todas )?(?:aprobadas?|adoptadas?|hechas? suyas?|refrendadas?)(?: (?:en|el) [^.;:,]{1,40}?)? por',
    '(?:aprobadas?|adoptadas?) en (?:la|el|su) (?:[a-zà-ÿ]+ ){1,4}(?:reunión|período de sesiones) de',
  ],
  which: ['que'],
  adopted: '(?:aprob|adopt)(?:ó|aron|ado|ara|aran|aba)',
  byWhich: ['(?:en|por|mediante|con|en virtud de|con arreglo a) (?:la|las) (?:que|cual|cuales)'],
  passive: '(?:es|era|son|eran|fue|fueron|ha sido|han sido|había sido|habían sido|sea|sean)',
  clause: ['que', 'lo que', 'como', 'cuando', 'donde', 'si', 'porque', 'mientras', 'según', 'tal como', 'conforme'],
  the: ['la', 'el', 'las', 'los'],
  state: {
    organs: [
      '[Cc]orte(?: (?:Suprema|Constitucional|de Apelaciones))?',
      '[Tt]ribunal(?: (?:Supremo|Constitucional))?',
      '[Pp]arlamento',
      '[Gg]obierno',
      '[Cc]onsejo de [Mm]inistros',
      '[Mm]inisterio',
    ],
    decides: ['(?:adoptó|aprobó|dictó|tomó)', ', (?:en|por|mediante)'],
  },
  unnamed: { article: '(?:El|La|Los|Las) ', behind: ['(?:inter)?nacional(?:es)?', 'mundial(?:es)?'] },
  another: { before: ['otra'], behind: ['hermana'] },
  its: ['su', 'sus', 'su propia', 'sus propias'],
  own: 'sus? propias?',
  preamble: '[A-ZÁ-Ú][a-zá-ú]+ndo',
  auxiliary: ['había', 'ha', 'habían', 'han'],
  announcing: ['en', 'por', 'mediante'].map(
    (word) =>
      `${word} (?:(?:el|los) párrafos? \\d[\\d\\s,ya()–-]{0,40} de )?(?:las? )?(?:resoluci|decisi)(?:[óo]n|ones)`,
  ),
  opening: [
    ...['en', 'por', 'mediante', 'a', 'según', 'con', 'con arreglo a', 'de conformidad con', 'conforme a'],
    ...['en virtud de', 'en cumplimiento de', 'de acuerdo con', 'atendiendo a', 'recordando', 'tras'],
  ],
  oblique: [
    ...['de', 'del', 'a', 'al', 'por', 'para', 'con', 'sin', 'en', 'entre', 'ante', 'sobre', 'según', 'hacia', 'bajo'],
    ...['desde', 'hasta', 'contra', 'mediante', 'durante', 'tras'],
  ],
  by: ['por'],
  that: ['esa', 'ese'],
  same: [
    ...['la misma', 'el mismo', 'esa misma', 'ese mismo', 'esta misma', 'este mismo', 'dicha', 'dicho', 'la citada'],
    ...['el citado', 'la mencionada', 'el mencionado', 'la referida', 'el referido', 'la susodicha'],
  ],
  latter: ['est[ae] últim[ao]', 'es[ae] últim[ao]'],
  mentioned: ['(?:antes |arriba )?(?:mencionad|citad|indicad)[ao](?: anteriormente| (?:más )?arriba)?', 'precitad[ao]'],
  document: ['documento', 'informe', 'nota'],
  see: ['véan?se(?: también)?', 'ver'],
  ibid: ['[Ii]b[ií]d\\.', '[Ii]b[ií]dem'],
  groupMeeting: '(?:reunión|reuniones)',
  plenaryMeeting: 'per[ií]odos?(?: (?:ordinario|anual|sustantivo|principal))* de sesiones',
  several: ['reuniones', 'per[ií]odos.*'],
  indefinite: ['un[ao]?s?'],
  held: ['celebrad[ao]s?', 'tuvo lugar', 'se celebrará', 'se celebró', 'convocad[ao]s?'],
  sessionAdjectives: [],
  hundreds: ['(?:ducent|cent)ésim[oa]'],
  ordinals: Array.from({ length: 99 }, (_, index) => ordinal(index + 1)),
  ordinalsFollow: 'too',
  ordinalEnding: '\\.?[ºª°]|er|[oa]\\.?',
  article: ['artículo', 'artículos', 'art.', 'arts.'],
  rule: [],
  lettered: ['apartados?', 'incisos?', 'letras?'],
  paragraph: ['párrafo', 'párrafos', 'párr.', 'párrs.'],
  here: ['supra', 'infra', 'anterior(?:es)?', 'precedentes?', '(?:más )?arriba', '(?:más )?abajo'],
  ofTheLatter: ['de (?:ésta|éste|esta|este|esta última|este último)(?![ \\p{L}])', 'de la misma', 'del mismo'],
  meetingWords: ['reunión', 'reuniones', 'período', 'periodo'],
  firstWords: (
    'Conferencia Estados Asamblea Consejo Comisión Subcomisión Comité Junta Grupo grupo Primera Segunda Tercera Cuarta Quinta Sexta ' +
    'Convención Convenio Protocolo Carta Estatuto Pacto Tratado Acuerdo Código Constitución Decreto Ley Reglamento reglamento Procedimientos ' +
    'procedimientos ECOSOC ' +
    'Organización Organismo Unión Liga OMS OIT UNESCO FAO OACI OMI OIEA OEA OUA OSCE INTERPOL Interpol OMPI UIT UPU OMM OMC ' +
    'OTAN ASEAN CEDEAO COSP CoSP COP UNTOC UNCAC CNUCC AGNU CSNU CND CCPCJ CPDJP'
  ).split(' '),
  bodies: [
    [`Conferencia de los Estados [Pp]artes? en la ${CORRUPTION}`, 'CAC/COSP'],
    [`Conferencia de los Estados [Pp]artes? en la Convención(?! (?:Marco|${OF_NAME}))`, '=states-parties'],
    [`Conferencia de los Estados [Pp]artes?(?! ${TO_TREATY})`, '=states-parties'],
    ['COP (?:en|de|a) (?:la )?(?:UNTOC|CTOC)', 'CTOC/COP'],
    ['C[Oo]SP (?:en|de|a) (?:la )?(?:UNCAC|CNUCC)', 'CAC/COSP'],
    // no part of a symbol: `CAC/COSP/2023/2`; and one with its number is another's: `COP28`
    ['C[Oo]SP(?<!/COSP)(?!/)', '=states-parties'],
    ['COP(?<!/COP)(?!/|-?\\d)', '=parties'],
    ['COP(?<!/COP)(?!/)', '~conference'],
    [`Conferencia de las [Pp]artes en la ${UNTOC}`, 'CTOC/COP'],
    // who adopts a resolution together is their Conference
    [`Estados [Pp]artes en la ${UNTOC}(?= (?:aprobaron|adoptaron))`, 'CTOC/COP'],
    [`Estados [Pp]artes en la ${CORRUPTION}(?= (?:aprobaron|adoptaron))`, 'CAC/COSP'],
    ['Conferencia de las [Pp]artes en el Convenio sobre la Diversidad Biológica', 'CBD/COP'],
    [
      'Conferencia de las [Pp]artes en la Convención Marco(?: de las Naciones Unidas)? sobre el Cambio Climático',
      'FCCC/CP',
    ],
    [`Conferencia de las [Pp]artes en la Convención(?! (?:Marco|${OF_NAME}))`, '=convention-parties'],
    [`Conferencia de las [Pp]artes(?! (?:${TO_TREATY}|que actúa|encargada))`, '=parties'],
    ['Conferencia de (?:las|los Estados) [Pp]artes?', '~conference'],
    [
      `Conferencia (?:${OF_NAME}|Internacional|Mundial|Regional|General|Diplomática|Ministerial|Intergubernamental|Europea|Iberoamericana|Interamericana)`,
      '~conference',
    ],
    ['Conferencia', '=conference'],
    ['(?:Asamblea General|AGNU)', 'A'],
    ['Asamblea de las Naciones Unidas sobre el Medio Ambiente', 'UNEP/EA'],
    ['Asamblea sobre el Medio Ambiente', 'UNEP/EA'],
    ['Asamblea de (?:las Naciones Unidas (?:para el Hábitat|sobre los Asentamientos Humanos)|ONU-Hábitat)', 'HSP/HA'],
    [`Asamblea (?:${OF_NAME}|Mundial|Parlamentaria|Nacional|Legislativa|Constituyente)`, '~assembly'],
    ['Asamblea', '=assembly'],
    ['Consejo Económico y Social', 'E'],
    ['ECOSOC', 'E'],
    ['Consejo de Derechos Humanos', 'A/HRC'],
    ['(?:Consejo de Seguridad|CSNU)', 'S'],
    [
      'Consejo de Administración(?:/Foro Ambiental Mundial| del (?:Programa de las Naciones Unidas para el Medio Ambiente|PNUMA))',
      'UNEP/GC',
    ],
    [`Consejo (?:${OF_NAME}|Europeo|Ejecutivo|Nacional|Consultivo|Permanente|Nórdico)`, '~council'],
    ['Consejo', '=council'],
    ['(?:Comisión de Estupefacientes|CND(?!/))', 'CND'],
    ['(?:Comisión de Prevención del Delito y Justicia Penal|C(?:PDJP|CPCJ(?!/)))', 'CCPCJ'],
    ['Comisión de Derechos Humanos', 'E/CN.4'],
    ['Comisión Económica para América Latina(?: y el Caribe)?', 'ECLAC'],
    ['(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) Comisión', '~committee'],
    [`Comisión (?:${OF_NAME}|${PROPER})`, '~commission'],
    ['Comisión', '=commission'],
    ['Subcomisión de (?:Promoción|Prevención)', 'E/CN.4/SUB.2'],
    [`Subcomisión ${OF_NAME}`, '~commission'],
    [`Subcomisión(?! ${OF_NAME})`, 'E/CN.4/SUB.2'],
    ['Junta Ejecutiva', '~council'],
    ['Junta', '~committee'],
    ['Comité', '~committee'],
    [`${GROUP} sobre [Aa]sistencia [Tt]écnica`, 'CTOC/COP/WG.2'],
    [`${GROUP} sobre [Cc]ooperación [Ii]nternacional`, 'CTOC/COP/WG.3'],
    [`${GROUP} sobre (?:la )?[Tt]rata de [Pp]ersonas`, 'CTOC/COP/WG.4'],
    [`${GROUP} sobre el [Ee]xamen de la [Aa]plicación de la (?:${UNTOC}|Convención)`, 'CTOC/COP/WG.5'],
    [`${GROUP} sobre (?:las )?[Aa]rmas de [Ff]uego`, 'CTOC/COP/WG.6'],
    [`${GROUP} sobre (?:el )?[Tt]ráfico [Ii]lícito de [Mm]igrantes`, 'CTOC/COP/WG.7'],
    [
      `${EXPERTS} (?:establecido|creado) (?:en virtud de|de conformidad con|con arreglo a|conforme a|en cumplimiento de) la resolución 9/1`,
      'CTOC/COP/WG.10',
    ],
    [`${GROUP} sobre (?:la )?[Rr]ecuperación de [Aa]ctivos`, 'CAC/COSP/WG.2'],
    [`${GROUP} sobre (?:la )?[Pp]revención de la [Cc]orrupción`, 'CAC/COSP/WG.4'],
    [`${GROUP} (?:sobre(?! (?:sus?|la labor|los trabajos)\\b)|para|encargado|de ${PROPER})`, '~group'],
    [GROUP, '=group'],
    [`${EXPERTS} (?:sobre(?! (?:sus?|la labor|los trabajos)\\b)|para|encargado)`, '~group'],
    [EXPERTS, '=group'],
    [`Grupo de Examen de la Aplicación(?: de la ${CORRUPTION})?(?! de(?! la Conf))`, 'CAC/COSP/IRG'],
    ['Grupo de Examen(?! de)', '=review-group'],
    ['Grupo de Examen', '~review-group'],
    ['Grupo de (?:los |las )?(?:\\d{1,2}|[A-Z][a-z]+)', '~organization'],
    ['Grupo(?! de)', '=review-group'],
    [
      'Organización (?:Mundial|Internacional|Panamericana|Marítima|Meteorológica|de los Estados Americanos|de la Unidad Africana|de (?:la )?Cooperación|de Aviación|para la (?:Prohibición|Seguridad)|de las Naciones Unidas para)',
      '~organization',
    ],
    ['Unión (?:Europea|Africana|Interparlamentaria|Internacional|Postal)', '~organization'],
    ['(?:Organismo Internacional|Liga de los Estados Árabes)', '~organization'],
    [
      '(?:OMS|OIT|UNESCO|FAO|OACI|OMI|OIEA|OEA|OUA|OSCE|INTERPOL|Interpol|OMPI|UIT|UPU|OMM|OMC|OTAN|ASEAN|CEDEAO)',
      '~organization',
    ],
  ],
  treaties: [
    ['[Rr]eglamento(?! (?:\\(|[Nn][úu.º°]|[Ff]inanciero|del? [Pp]ersonal|[Ss]anitario|[Mm]odelo))', 'CTOC/COP/ROP'],
    ['[Pp]rocedimientos y reglas', 'CTOC/COP/RES/9/1/ANNEX'],
    [UNTOC, 'UNTOC'],
    ['UNTOC', 'UNTOC'],
    [CORRUPTION, 'UNCAC'],
    ['UNCAC', 'UNCAC'],
    ['CNUCC', 'UNCAC'],
    ['Protocolo para [Pp]revenir, [Rr]eprimir y [Ss]ancionar la [Tt]rata de [Pp]ersonas', 'UNTOC-TIP'],
    ['Protocolo (?:contra|sobre|relativo a) la [Tt]rata de [Pp]ersonas', 'UNTOC-TIP'],
    ['Protocolo (?:contra|sobre|relativo a)l? (?:el )?[Tt]ráfico [Ii]lícito de [Mm]igrantes', 'UNTOC-SOM'],
    ['Protocolo sobre (?:los )?[Mm]igrantes', 'UNTOC-SOM'],
    ['Protocolo contra la [Ff]abricación y el [Tt]ráfico [Ii]lícitos de [Aa]rmas de [Ff]uego', 'UNTOC-FIREARMS'],
    ['Protocolo (?:sobre|relativo a) (?:las )?[Aa]rmas de [Ff]uego', 'UNTOC-FIREARMS'],
    [`Convención (?:${OF_NAME}|relativa|de \\d{4}|${PROPER})`, '~treaty'],
    ['Convención', '=convention'],
    ['Convenio', '~treaty'],
    [`Protocolo (?:Facultativo|Adicional|de ${PROPER}|de \\d{4})`, '~treaty'],
    ['Protocolo(?!s)', '=protocol'],
    ['(?:Carta|Estatuto|Pacto|Tratado|Acuerdo|Código|Constitución|Decreto|Ley)', '~treaty'],
  ],
};
