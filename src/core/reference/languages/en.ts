import type { Tongue } from './tongue.ts';

const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth'],
  ...['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 1st to 99th. */
const ordinals = [
  ...UNITS.slice(1),
  ...TEENS,
  ...TENS.flatMap((ten) => UNITS.map((unit) => (unit ? `${ten}-${unit}` : ten.replace(/y$/, 'ieth')))),
].map((word) => [word]);

const GROUP = '(?:[Oo]pen-ended )?(?:[Ii]nterim )?(?:[Ii]ntergovernmental )?[Ww]orking [Gg]roup';
// some write `on` for `against`
const UNTOC =
  '(?:(?:United Nations )?Convention (?:against|on) Transnational Organized Crime|(?:Palermo|Organized Crime) Convention)(?: and the Protocols thereto)?';
const CORRUPTION = '(?:United Nations )?Convention against Corruption';

/** `the Status of Women`, up to the name of another body. */
const PROPER =
  '(?:the )?[A-Z][A-Za-z-]*(?: (?:(?:and|of|of the|for|in) )?(?!General|Security|Economic|Human|Conference|Council|Commission|Assembly|Committee)[A-Z][a-z-]+){0,6}';

export const en: Tongue = {
  language: 'en',
  apart: true,
  frequent: ['the', 'of', 'and', 'to', 'in', 'its', 'that', 'with', 'by', 'which'],
  // `UNSCR 1325`: body and noun in one
  resolution: { one: ['resolution', 'res', 'UNSCR', 'SCR'], many: ['resolutions', 'res.', 'UNSCRs', 'SCRs'] },
  decision: { one: ['decision'], many: ['decisions'] },
  numberSign: '[Nn]os?\\.?',
  and: ['and', '&', 'or', 'as well as', 'and also'],
  but: ['but', 'but not', 'nor', 'whereas', 'while', 'yet'],
  to: ['to', 'through'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
  ],
  date: '\\d{1,2} MONTH(?: \\d{4})?',
  dated: ['of', 'dated', 'adopted on', 'also of'],
  respectively: ['respectively'],
  entitled: ['entitled', 'on'],
  topic: ['on', 'concerning', 'regarding', 'relating to'],
  including: [
    ...['including', 'such as', 'namely', 'notably', 'in particular', 'particularly', 'especially', 'inter alia'],
    ...['(?:including,? )?most recently', 'the (?:latest|most recent)(?: of which)? (?:being|is|was)'],
  ],
  places: ['annex', 'annexes', 'paras?\\.', 'paragraphs?', 'sect\\.', 'section'],
  annex: '[Aa]nnex(?:es)?',
  operative: 'operative part',
  of: ['of', 'by', 'from'],
  adoptedBy: [
    '(?:as |which was |both |all )?(?:adopted|endorsed)(?: (?:on|in|at) [^.;:,]{1,40}?)? by',
    '(?:adopted|taken) at (?:the|its) (?:[a-z-]+ ){1,3}(?:meeting|session) of',
  ],
  which: ['which', 'that'],
  adopted: '(?:adopted|approved)',
  byWhich: ['(?:in|by|through|under|with) which'],
  passive: '(?:was|were|is|are|has been|had been|have been|would be|should be|could be|may be|might be)',
  clause: ['that', 'what', 'which', 'as', 'where', 'when', 'while', 'because', 'since', 'if', 'whether', 'until'],
  the: ['the'],
  attributive: true,
  state: {
    organs: [
      '(?:(?:Supreme|Constitutional|High|District|Federal|Criminal) )?(?:[Cc]ourt|[Tt]ribunal)(?: of \\p{Lu}\\p{Ll}+)?',
      '[Pp]arliament',
      '[Mm]inisterial',
      '[Gg]overnment',
      '[Cc]abinet(?: of Ministers)?',
      'Council of Ministers',
      '[Mm]inistry(?: of (?:the )?\\p{Lu}\\p{Ll}+)?',
    ],
    decides: ['(?:took|adopted|issued|passed)(?: its| a)?', ', (?:in|by)'],
  },
  unnamed: { article: 'The ' },
  another: { before: ['sister', 'other', 'another', 'fellow'] },
  its: ['its', 'their', 'its own', 'their own'],
  own: '(?:its|their) own',
  preamble: '[A-Z][a-z]+ing',
  auxiliary: ['had', 'has', 'have'],
  announcing: ['in', 'by'].map(
    (word) =>
      `${word} (?:(?:the )?(?:operative |preambular )?para(?:graph)?s?\\.? \\d[\\d\\s,and()–-]{0,40} of )?(?:resolution|decision)s?`,
  ),
  opening: ['in', 'by', 'at', 'under', 'pursuant to', 'through', 'with'],
  oblique: ['of', 'by', 'to', 'with', 'for', 'from', 'in', 'under', 'through', 'between', 'within', 'at', 'before'],
  by: ['by', 'from'],
  that: ['that', 'this'],
  present: '[Tt]his',
  same: ['that same', 'the same', 'the said', 'the (?:above-?|afore)mentioned', 'the aforesaid'],
  latter: ['the latter', 'th(?:at|is) last', 'the last-(?:named|mentioned)'],
  mentioned: ['mentioned above', 'referred to above', 'cited above'],
  document: ['document', 'report', 'note'],
  see: ['see(?: also)?'],
  ibid: ['[Ii]bid\\.'],
  groupMeeting: 'meetings?',
  plenaryMeeting: '[Ss]essions?',
  sittingsInDigits: true,
  several: ['meetings', '[Ss]essions'],
  indefinite: ['an?', 'one', 'some', 'any'],
  held: ['held', 'convened', 'organized', 'took place', 'to be held', 'scheduled'],
  sessionAdjectives: ['regular', 'annual', 'resumed', 'reconvened'],
  hundreds: ['hundred(?: and)?'],
  ordinals,
  ordinalEnding: 'st|nd|rd|th',
  article: ['article', 'articles', 'art.', 'arts.'],
  rule: ['rule', 'rules'],
  lettered: ['[Ss]ub-?paragraphs?', '[Ss]ub-?paras?\\.'],
  paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.'],
  here: ['above', 'below'],
  forBody: 'for',
  ofTheLatter: ['thereof', 'of the latter', 'of (?:the same|those|the said) rules(?! of)'],
  meetingWords: ['meeting', 'session', 'Session'],
  firstWords: (
    'Conference General Assembly Council Commission Economic Human Security Environment Habitat Convention Protocol Sub ' +
    'World Review United UN-Habitat International Regional Diplomatic Ministerial Parliamentary National Legislative ' +
    'Palermo States Constituent Governing Trusteeship European Executive Advisory Nordic Law African Statistical Peacebuilding ' +
    'Disarmament Union Open-ended open-ended Interim interim Intergovernmental intergovernmental Working working Expert ' +
    'expert Trafficking Smuggling Migrants Firearms Organized rules Charter Statute Covenant Treaty Single Framework ' +
    'procedures Board Committee Implementation Group Constitution Criminal Penal Civil ECOSOC Inter-American Arab Peace ' +
    'Organization Organisation Islamic Latin Inter-Parliamentary Universal League Food WHO ILO UNESCO FAO ICAO IMO ' +
    'IAEA OAS OAU OSCE INTERPOL Interpol WIPO ITU UPU WMO WTO NATO ASEAN ECOWAS COSP CoSP COP UNTOC CTOC UNCAC CAC ' +
    'UNGA GA UNSC SC UNHRC HRC UNEA CND CCPCJ CBD UNFCCC'
  ).split(' '),
  bodies: [
    [`Conference of the States [Pp]arties to the ${CORRUPTION}`, 'CAC/COSP'],
    ['Conference of the States [Pp]arties to the Convention(?! (?:on|for|relating|against))', '=states-parties'],
    ['Conference of the States [Pp]arties(?! to)', '=states-parties'],
    // `UNTOC COP`, `UNTOC Conference`, and of what it adopted simply `UNTOC resolution`
    ['(?:UNTOC|CTOC)(?: (?:COP|Conference(?: of the [Pp]arties)?)|(?= (?:[Rr]es|decision)))', 'CTOC/COP'],
    ['(?:UNCAC|CAC)(?: (?:C[Oo]SP|Conference(?: of the States [Pp]arties)?)|(?= (?:[Rr]es|decision)))', 'CAC/COSP'],
    ['Convention on Biological Diversity(?= [Dd]ecisions?)', 'CBD/COP'],
    ['CBD(?: COP(?!/|-?\\d)|(?= [Dd]ecision))', 'CBD/COP'],
    ['UNFCCC(?: COP(?!/|-?\\d)|(?= [Dd]ecision))', 'FCCC/CP'],
    ['(?:Conference of the [Pp]arties|COP) to (?:the )?UNTOC', 'CTOC/COP'],
    ['(?:Conference of the States [Pp]arties|C[Oo]SP) to (?:the )?UNCAC', 'CAC/COSP'],
    // no part of a symbol: `CAC/COSP/2023/2`; and one with its number is another's: `COP28`
    ['C[Oo]SP(?<!/COSP)(?!/| to)', '=states-parties'],
    ['COP(?<!/COP)(?!/|-?\\d| (?:to|serving))', '=parties'],
    ['COP(?<!/COP)(?!/)', '~conference'],
    [`Conference of the [Pp]arties to the ${UNTOC}`, 'CTOC/COP'],
    // who adopts a resolution together is their Conference
    [`States [Pp]arties to the ${UNTOC}(?= (?:(?:have|had) )?adopted)`, 'CTOC/COP'],
    [`States [Pp]arties to the ${CORRUPTION}(?= (?:(?:have|had) )?adopted)`, 'CAC/COSP'],
    ['Conference of the [Pp]arties to the Convention on Biological Diversity', 'CBD/COP'],
    [
      'Conference of the [Pp]arties (?:to|of) the (?:United Nations )?Framework Convention on Climate Change',
      'FCCC/CP',
    ],
    ['Conference of the [Pp]arties to the Convention(?! (?:on|for|to|relating|of|against))', '=convention-parties'],
    ['Conference of the [Pp]arties(?! (?:to|serving))', '=parties'],
    ['Conference of the (?:States )?[Pp]arties', '~conference'],
    ['(?:World|Review|International|Regional|General|Diplomatic|Ministerial|United Nations) Conference', '~conference'],
    [`Conference (?:on|for|of) ${PROPER}`, '~conference'],
    ['Conference(?! [Rr]oom)', '=conference'],
    ['(?:United Nations )?General Assembly', 'A'],
    ['(?:UNGA(?!/)|GA(?= [Rr]es))', 'A'],
    ['(?:United Nations )?Environment Assembly', 'UNEP/EA'],
    ['UNEA(?!/|-?\\d)', 'UNEP/EA'],
    ['(?:United Nations |UN-)?Habitat Assembly', 'HSP/HA'],
    ['(?:World Health|Parliamentary|National|Legislative|Constituent) Assembly', '~assembly'],
    ['Assembly (?:of|for) (?:the )?[A-Z][A-Za-z]*', '~assembly'],
    ['Assembly', '=assembly'],
    ['(?:United Nations )?Economic and Social Council', 'E'],
    ['ECOSOC', 'E'],
    ['(?:United Nations )?Human Rights Council', 'A/HRC'],
    // no part of a symbol: `A/HRC/7/78`
    ['(?:UN)?HRC(?<!/HRC)(?!/)', 'A/HRC'],
    ['(?:United Nations )?Security Council', 'S'],
    ['(?:UNSC(?:Rs?)?|SC(?:Rs?|(?= [Rr]es)))(?!/)', 'S'],
    ['(?:Governing|Trusteeship|European|Executive|Advisory|National|Nordic|Peace and Security) Council', '~council'],
    ['Council of (?:the )?[A-Z][A-Za-z]*', '~council'],
    [
      'Governing Council(?:/Global Ministerial Environment Forum| of (?:the United Nations Environment Programme|UNEP))',
      'UNEP/GC',
    ],
    ['Council', '=council'],
    ['(?:Executive|Governing) Board', '~council'],
    ['Board', '~committee'],
    ['Committee', '~committee'],
    ['(?:Commission on Narcotic Drugs|CND(?!/))', 'CND'],
    ['(?:Commission on Crime Prevention and Criminal Justice|CCPCJ(?!/))', 'CCPCJ'],
    ['Commission on Human Rights', 'E/CN.4'],
    ['Sub-?[Cc]ommission(?: on (?:the Promotion|Prevention)|(?! (?:on|for|of)\\b))', 'E/CN.4/SUB.2'],
    ['Sub-?[Cc]ommission', '~commission'],
    ['Economic Commission for Latin America(?: and the Caribbean)?', 'ECLAC'],
    ['(?:Economic|Law|African|Statistical|European|Peacebuilding|Disarmament|Union) Commission', '~commission'],
    [`Commission (?:on|for|of) ${PROPER}`, '~commission'],
    ['Commission', '=commission'],
    [`${GROUP} of [Gg]overnment(?:al)? [Ee]xperts on [Tt]echnical [Aa]ssistance`, 'CTOC/COP/WG.2'],
    [`${GROUP} on [Tt]echnical [Aa]ssistance`, 'CTOC/COP/WG.2'],
    [`${GROUP} on [Ii]nternational [Cc]ooperation`, 'CTOC/COP/WG.3'],
    [`${GROUP} on [Tt]rafficking in [Pp]ersons`, 'CTOC/COP/WG.4'],
    [`${GROUP} on (?:the )?[Rr]eview of the [Ii]mplementation of the (?:${UNTOC}|Convention)`, 'CTOC/COP/WG.5'],
    [`${GROUP} on [Ff]irearms`, 'CTOC/COP/WG.6'],
    [`${GROUP} on (?:the )?[Ss]muggling of [Mm]igrants`, 'CTOC/COP/WG.7'],
    [
      '[Oo]pen-ended [Ii]ntergovernmental [Ee]xpert [Gg]roup established (?:in accordance with|pursuant to) resolution 9/1',
      'CTOC/COP/WG.10',
    ],
    [`${GROUP} on [Aa]sset [Rr]ecovery`, 'CAC/COSP/WG.2'],
    [`${GROUP} on (?:the )?[Pp]revention of [Cc]orruption`, 'CAC/COSP/WG.4'],
    // but `the report of the Working Group on its ninth meeting`
    [`${GROUP} (?:on|of)\\b(?! (?:its|their|the work of)\\b)`, '~group'],
    [GROUP, '=group'],
    ['(?:intergovernmental )?[Ee]xpert [Gg]roup on\\b', '~group'],
    ['(?:[Aa]d hoc )?[Ee]xpert [Gg]roup(?= [Mm]eetings?)', '~group'],
    ['(?:intergovernmental )?[Ee]xpert [Gg]roup', '=group'],
    ['Implementation Review Group', 'CAC/COSP/IRG'],
    ['Group of (?:the )?(?:\\d{1,2}|[A-Z][a-z]+)', '~organization'],
    ['Group(?! of\\b)', '=review-group'],
    [
      '(?:World|International|African|Arab|Islamic|Latin American) (?:[A-Z][a-z]+ (?:and )?){1,4}(?:Organi[sz]ation|Agency|Union|Authority|Federation|Bank)',
      '~organization',
    ],
    ['Organi[sz]ation (?:of|for) (?:the )?[A-Z][A-Za-z-]+', '~organization'],
    ['(?:European|African|Inter-Parliamentary|Universal Postal) Union', '~organization'],
    ['(?:League of Arab States|Arab League|Food and Agriculture Organization)', '~organization'],
    [
      '(?:WHO|ILO|UNESCO|FAO|ICAO|IMO|IAEA|OAS|OAU|OSCE|INTERPOL|Interpol|WIPO|ITU|UPU|WMO|WTO|NATO|ASEAN|ECOWAS)',
      '~organization',
    ],
  ],
  treaties: [
    ['rules of procedure', 'CTOC/COP/ROP'],
    ['procedures and rules', 'CTOC/COP/RES/9/1/ANNEX'],
    [UNTOC, 'UNTOC'],
    ['UNTOC', 'UNTOC'],
    [CORRUPTION, 'UNCAC'],
    ['UNCAC', 'UNCAC'],
    ['Protocol to Prevent, Suppress and Punish Trafficking in Persons', 'UNTOC-TIP'],
    ['Trafficking in Persons Protocol', 'UNTOC-TIP'],
    ['Protocol against the Smuggling of Migrants', 'UNTOC-SOM'],
    ['(?:Smuggling of )?Migrants Protocol', 'UNTOC-SOM'],
    ['Protocol against the Illicit Manufacturing of and Trafficking in Firearms', 'UNTOC-FIREARMS'],
    ['Firearms Protocol', 'UNTOC-FIREARMS'],
    ['(?:Single |Framework )?Convention (?:on|for|of|relating|against)\\b', '~treaty'],
    ['(?:Inter-American|European|African Union|Arab|Council of Europe) Convention', '~treaty'],
    ['Convention', '=convention'],
    ['Protocol(?!s)', '=protocol'],
    ['(?:Charter|Statute|Covenant|Treaty|Constitution|(?:Criminal|Penal|Civil) (?:Procedure )?Code)\\b', '~treaty'],
  ],
};
