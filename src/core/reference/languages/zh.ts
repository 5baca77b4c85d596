import type { Rewriting } from '../plain.ts';
import type { Tongue } from './tongue.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一 to 一百九十九: 十二, 二十一, 一百零五, 一百一十. */
function numeral(value: number): string {
  const [hundred, ten, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (hundred === 0) return `${ten > 1 ? DIGITS[ten] : ''}${ten > 0 ? '十' : ''}${DIGITS[unit]}`;
  return `${DIGITS[hundred]}百${ten > 0 ? `${DIGITS[ten]}十` : unit > 0 ? '零' : ''}${DIGITS[unit]}`;
}

/**
 * Wide signs become narrow. Spaces and line ends inside words go, and those around the signs of a number; between two words
 * in other scripts they stay, and so does the line end before a heading over bare numbers.
 */
const PLAIN: readonly Rewriting[] = [
  [/[０-９Ａ-Ｚａ-ｚ（）／．－]/g, (sign) => String.fromCharCode((sign as string).charCodeAt(0) - 0xfee0)],
  [/[⁄∕]/g, '/'],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''],
  // a space comes first and what stands before it second: spaces are few, and engines find them quickly
  [
    /\s(?<=[\p{Script=Han}、，。；：《》“”]\s)\s*(?=[\p{Script=Han}、，。；：《》“”])(?!\p{Script=Han}{2,16}决[议定]\s*\n)/gu,
    '',
  ],
  [/\s(?:(?<=第\s)\s*(?=[\dSE])|(?<=[\dA-Z)]\s)\s*(?=号|决议|决定|[条款段次届年月日])|(?<=[年月]\s)\s*(?=\d))/g, ''],
  [/\s(?<=第[\d、和及与或至,–-][\d\s第、和及与或至,–-]{0,40}\s)\s*(?=[\d第、和及与或至条款段次届])/g, ''],
  [/\s(?:(?<=第\d{1,4}\s)\s*(?=\/)|(?<=第\d{1,4}\/\s)\s*(?=\d))/g, ''],
  [/\s(?:(?<=\(\s)\s*(?=(?:\d{4}|[IVXLC]{1,7})\s*\))|(?<=\(\s*(?:\d{4}|[IVXLC]{1,7})\s)\s*(?=\)))/g, ''],
];

/**
 * What may stand before a generic name: nothing, a sign, or one of the characters with which verbs, prepositions and
 * conjunctions end. After any other the name goes on to the left: 托管理事会 is no 理事会.
 */
const FREE =
  '(?:^|[^\\p{L}]|[请由向和与及或该本对经在给见据照供为从使的了到将后前当其同让办则是并按以又即因如且而于除至载顾守行反用引助议促托括定过施关记申迎认识信吁准可赞意应须需已曾也均都只仅等各每一]|[设成建创]立)\\s*';
/** A generic name where it is free. The look behind comes last: names are looked for by their first character. */
const free = (name: string): string => `${name}(?<=${FREE}${name})`;

/** What stands before the subject of a sentence, and what a body does there: `会议回顾其第6/4号决议`. */
const OPENING = '(?:^|[。；;，,：:]\\s*|\\d\\.?\\s+)';
const ACTS =
  '(?:又|还|也|并|再次|特别|赞赏地|满意地|关切地)*(?:回顾|忆及|重申|申明|确认|注意到|欢迎|强调|着重|赞扬|赞赏|鼓励|敦促|促请|呼吁|吁请|请|要求|邀请|通过|核可|核准|认识到|认可|铭记|考虑到|表示|指出|商定|决定|建议|授权|设立|审议|延长|关切)';

const UNTOC =
  '(?:《)?(?:联合国)?(?:打击)?(?:跨国)?(?:有组织犯罪(?:的)?|巴勒莫)公约(?:》)?(?:及其(?:各项)?(?:补充)?议定书)?';
const CORRUPTION = '(?:《)?(?:联合国)?反腐败公约(?:》)?';
const BIODIVERSITY = '(?:《)?生物多样性公约(?:》)?';
const CLIMATE = '(?:《)?(?:联合国)?气候变化框架公约(?:》)?';
const PARTIES = '缔约方(?:会议|大会)';
const STATES = '缔约国(?:会议|大会)';
/** Before the noun of a group, in any order. */
const OPEN = '(?:问题|不限成员名额|政府间|政府专家|特设|临时)*';
const GROUP = `${OPEN}工作组`;

export const zh: Tongue = {
  language: 'zh',
  apart: false,
  ownScript: true,
  frequent: [],
  resolution: { one: ['决议'], many: [] },
  decision: { one: ['决定'], many: [] },
  numberSign: '(?!)',
  plain: PLAIN,
  nounLast: {
    sign: '第',
    counter: '号',
    group: '组',
    modifiers: [
      '题为(?:“[^”]{1,300}”|"[^"]{1,300}"|《[^》]{1,300}》)的?',
      '(?:有关|关于)(?:(?!号(?:决议|决定)|关于)[^。；;]){1,200}的',
      '(?:于|在)?(?:通过|核可|核准|作出)的',
      '所载的',
    ],
    parts:
      '的?(?:(?:执行|序言)部分|附件[一二三四五六七八九十]{0,3}|第?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,5})(?:段|款|条|节))',
    beside: '的|在?其|在|于',
    during: '(?:上|期间)?的?',
    inside:
      '(?:特别是|尤其是|包括)?(?:其中|其|的)?(?:中|的)?(?:关于[^，。；]{1,40}的)?(?:执行部分|序言部分|序言)?(?:的)?',
    therein: '[中内里]',
    saying: '[^，,。；：、其]{1,60}的',
    held: ['举行的', '召开的'],
    heldMeeting: '会议',
    dayOf: '(\\d{4})年(\\d{1,2})月(\\d{1,2})日',
    at: '(?:上|期间|时)?[，,]',
    numerals: '〇零一二三四五六七八九十百',
    quantity: '[年多以的财]|两年',
    not: '(?:草案|约|款|件|例|落)',
  },
  and: ['和', '及', '与', '或', '以及', '并', '又及'],
  but: ['但', '而', '但是'],
  to: ['至', '到'],
  months: ['\\d{1,2}月'],
  date: '(?:\\d{4}年)?MONTH\\d{1,2}日',
  dated: [],
  respectively: [],
  entitled: [],
  topic: [],
  including: ['包括', '特别是', '尤其是', '例如', '即'],
  places: [],
  chapter: '第?(?:\\d+|[一二三四五六七八九十]+(?:\\.[A-Z])?)[章节部]|[A-Z]\\.\\d+节',
  annex: '的?附件(?:中)?的?(?:\\([^()]{1,60}\\))?',
  operative: '执行部分',
  of: [],
  adoptedBy: ['(?:均|也|都|系|是)?由'],
  the: [],
  state: {
    organs: ['法院', '法庭', '政府', '内阁', '议会', '国会', '国务院'],
    decides: ['(?:通过|作出|发布)(?:了|的)?', '在', '的'],
  },
  unnamed: { speaking: '(?!并且|同时|此外|以及|而且|因此)\\p{Script=Han}{2,24}在' },
  another: { before: ['姊妹', '姐妹', '另一个?', '其他'] },
  its: ['(?<!尤|极|耳)其'],
  announcing: ['在第?'],
  opening: ['在', '根据', '按照', '依照', '依据', '遵照', '通过', '按'],
  oblique: [
    ...['请', '向', '由', '在', '经', '对', '给', '与', '同', '的', '根据', '按照', '依照', '依据', '建议', '促请'],
    ...['提请', '协助', '供', '为', '从', '使', '执行', '关于'],
  ],
  by: ['由', '经'],
  that: ['该', '这一?', '这项', '此项', '此一'],
  same: ['同一', '该同一', '上述', '前述', '上文提到的', '上文所述的?'],
  latter: ['后一项?', '这?最后一项?'],
  mentioned: [],
  document: ['文件', '报告', '说明'],
  see: ['(?:另|又)?参?见'],
  ibid: ['同上'],
  groupMeeting: '次会议',
  plenaryMeeting: '届(?:会议|常会|年会)',
  several: [],
  indefinite: [],
  held: [],
  sessionAdjectives: [],
  ordinals: Array.from({ length: 199 }, (_, index) => [numeral(index + 1)]),
  ordinalEnding: '(?!)',
  article: ['条'],
  rule: [],
  lettered: [],
  paragraph: ['款', '段'],
  ofTheLatter: [],
  thatArticle: ['[同该]条'],
  meetingWords: [],
  firstWords: [
    // of numbers only the one that a name has
    '第9',
    ...'《二七缔大联环人经安理麻预拉增防小委会裁贸技国贩审枪偷工专特筹打跨有反生气议程公移宪规条法协执组集论机银欧非世巴章细守准办董原宣附合暂实劳教粮资',
  ],
  bodies: [
    [`${UNTOC}${PARTIES}`, 'CTOC/COP'],
    [`${CORRUPTION}${STATES}`, 'CAC/COSP'],
    [`${BIODIVERSITY}${PARTIES}`, 'CBD/COP'],
    [`${CLIMATE}${PARTIES}`, 'FCCC/CP'],
    [`《公约》${PARTIES}`, '=convention-parties'],
    ['《公约》缔约国会议', '=states-parties'],
    ['《[^《》]{1,60}》(?:缔约方|缔约国|审议|成员国)(?:会议|大会)', '~conference'],
    [`${PARTIES}(?<=(?:公约|议定书|条约|协定)${PARTIES})`, '~conference'],
    [`${STATES}(?<=(?:公约|议定书|条约|协定|规约)${STATES})`, '~conference'],
    [PARTIES, '=parties'],
    ['缔约国会议', '=states-parties'],
    ['缔约国大会', '~conference'],
    ['(?:联合国)?(?:贸易和发展|贸发|裁军谈判)会议', '~conference'],
    [`${free('会议')}(?=(?:在?其)?第\\s*(?:\\d{1,2}\\s*/|[一二三四五六七八九十\\d]{1,3}届))`, '=conference'],
    [`会议(?<=${OPENING}会议)(?=${ACTS})`, '=conference'],
    ['(?:联合国)?环境大会', 'UNEP/EA'],
    ['(?:联合国)?(?:人类住区|人居)大会', 'HSP/HA'],
    ['(?:联合国大会|联大)', 'A'],
    [
      '大会(?<=(?:卫生|代表|(?:^|[约次届年》。])审议|审查|妇女|住区|风险|国民|议会|减灾|世界|国际|区域|组织|机构|联盟|劳工|缔约国|缔约方|成员|老龄|局|署)大会)',
      '~assembly',
    ],
    ['大会(?<=(?:司法|犯罪)大会)', '~congress'],
    ['大会', '=assembly'],
    ['经济及社会理事会', 'E'],
    ['经社理事会', 'E'],
    ['人权理事会', 'A/HRC'],
    ['安全理事会(?<!和平与安全理事会)', 'S'],
    ['安理会', 'S'],
    ['(?:联合国)?环境(?:规划)?署理事会', 'UNEP/GC'],
    [free('理事会'), '=council'],
    ['理事会', '~council'],
    ['(?:执行局|联盟|组织|集团|论坛|机构|银行|议会|协会)(?=(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?第)', '~council'],
    ['麻醉药品委员会', 'CND'],
    ['麻委会', 'CND'],
    ['预防犯罪(?:和刑事司法)?委员会', 'CCPCJ'],
    ['(?:增进和保护人权|防止歧视和保护少数)小组委员会', 'E/CN.4/SUB.2'],
    [free('人权委员会'), 'E/CN.4'],
    ['拉丁美洲和加勒比经济委员会', 'ECLAC'],
    ['拉加经委会', 'ECLAC'],
    [free('委员会'), '=commission'],
    ['(?:执行局|董事会)', '~council'],
    ['(?:麻管局|国际麻醉品管制局)', '~committee'],
    ['(?:特设|特别|筹备)?委员会', '~committee'],
    [`技术援助(?:问题)?${GROUP}`, 'CTOC/COP/WG.2'],
    [`国际合作(?:问题)?${GROUP}`, 'CTOC/COP/WG.3'],
    [`(?:贩运人口|人口贩运)(?:问题)?${GROUP}`, 'CTOC/COP/WG.4'],
    [`(?:审议|审查)《[^《》]{1,40}公约》(?:及其(?:各项)?议定书)?(?:实施|执行)情况${GROUP}`, 'CTOC/COP/WG.5'],
    [`枪支(?:问题)?${GROUP}`, 'CTOC/COP/WG.6'],
    [`偷运移民(?:问题)?${GROUP}`, 'CTOC/COP/WG.7'],
    ['第\\s*9/1\\s*号决议(?:所)?(?:设立|设)的(?:不限成员名额)?(?:政府间)?专家组', 'CTOC/COP/WG.10'],
    [`资产追回(?:问题)?${GROUP}`, 'CAC/COSP/WG.2'],
    [`预防腐败(?:问题)?${GROUP}`, 'CAC/COSP/WG.4'],
    [free('(?:工作组|专家组)'), '=group'],
    ['(?:实施情况)?审议组', 'CAC/COSP/IRG'],
    ['(?:工作组|专家组)', '~group'],
    [
      '(?:世界(?:卫生|贸易|旅游|海关|气象|知识产权)|世(?:卫|贸)|国际(?:劳工|海事|民用航空|民航|刑警|刑事警察)|非洲统一|欧洲安全与合作|劳工|教科文|教育、科学及文化|粮农|粮食及农业)组织',
      '~organization',
    ],
    ['(?:非洲|欧洲|各国议会|国际电信|万国邮政)联盟', '~organization'],
    ['(?:二十|七十七|七|77|20)国集团', '~organization'],
    ['国际原子能机构', '~organization'],
  ],
  treaties: [
    ['(?:《)?(?:暂行)?议事规则(?:》)?', 'CTOC/COP/ROP'],
    ['程序和规则', 'CTOC/COP/RES/9/1/ANNEX'],
    ['(?:《[^《》]{0,60})?(?:贩运人口|人口贩运)[^《》，。；]{0,24}议定书(?:》)?', 'UNTOC-TIP'],
    ['(?:《[^《》]{0,60})?(?:偷运)?移民[^《》，。；]{0,24}议定书(?:》)?', 'UNTOC-SOM'],
    ['(?:《[^《》]{0,60})?枪支[^《》，。；]{0,24}议定书(?:》)?', 'UNTOC-FIREARMS'],
    [UNTOC, 'UNTOC'],
    [CORRUPTION, 'UNCAC'],
    ['《公约》', '=convention'],
    ['《议定书》', '=protocol'],
    ['《[^《》]{1,80}》', '~treaty'],
    [free('公约'), '=convention'],
    [free('议定书'), '=protocol'],
    [
      '(?:公约|议定书|宪章|规约|条约|条例|协定|宪法|法典|法律|法|章程|细则|守则|准则|办法|法令|法案|规定|规则|原则|宣言|附件|合同)(?=\\s*第)',
      '~treaty',
    ],
  ],
};
