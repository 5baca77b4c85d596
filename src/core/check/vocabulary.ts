import type { Language } from '../language.ts';

/**
 * Words with which a text says something of what it cites, as patterns (see core/reference/languages/tongue.ts: a space is
 * any run of spaces, ' any apostrophe). What core/reference has words for already is not here.
 */
export interface Vocabulary {
  /** What may stand between a meeting and its date and says nothing: articles, prepositions, helping verbs, days of the week. */
  readonly small: string;
  /** Was, is or will be held, in any form. */
  readonly held: string;
  /** Begins: then the date is its first day alone. */
  readonly opens: string;
  /** The noun of a report on a meeting. */
  readonly report: string;
  /** What may stand between a report and the meeting that it is about; in Chinese between the meeting and the report. */
  readonly onWork: string;
  /** Was, is or will be put before a session. */
  readonly presented: string;
  /** Between two meetings: the first is later, or earlier. */
  readonly after: string;
  readonly before: string;
  /** Of several, each in the order named. */
  readonly respectively: string;
}

export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  en: {
    small:
      'the|an?|on|from|in|at|of|to|for|by|which|that|was|were|is|are|be|been|being|will|would|should|shall|has|had|have|it|its|due|both|also|online|virtually|hybrid|format|person|scheduled|planned|postponed|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    held: 'held|hold|convened?|organi[sz]ed|took place|takes? place|taking place|meets?|met',
    opens: 'opens?|opened|begins?|began|begun|starts?|started|commences?|commenced',
    report: 'reports?',
    onWork: 'on|of|the|its|their|this|that|these|those|works?|outcomes?|results|proceedings|deliberations|concerning',
    presented: 'presented|submitted|transmitted|before|considered|available',
    after: '(?:(?:immediately|right|just|directly|shortly) )?(?:after|following)|subsequent to',
    before: '(?:(?:immediately|right|just|directly|shortly) )?(?:before|preceding|ahead of)|prior to',
    respectively: 'respectively',
  },
  fr: {
    small:
      "l[ae]s?|les|l'|du|des?|d'|à|au|aux|en|et|un|une|qui|que|s'|se|est|sont|était|a|ont|été|eu|fut|doit|doivent|devrait|devraient|devait|devaient|sera|seront|serait|également|aussi|ligne|format|hybride|reportée?s?|prévue?s?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    held: 'tenue?s?|tenir|tiendra|tiendront|tenait|tint|organisée?s?|lieu|réunie?s?|convoquée?s?',
    opens: 'ouvrira|ouvre|ouverte?s?|ouvrir|commence(?:ra|r)?|commencée?s?|débutera|débute|débuté',
    report: '[Rr]apports?',
    onWork:
      'sur|de|des|du|la|les|leurs?|sa|ses|cette|ces|dernière|travaux|résultats|délibérations|concernant|relatifs?|aux?',
    presented: 'présentée?s?|soumise?s?|soumis|transmise?s?|transmis|saisie?|examinée?s?',
    after: "(?:(?:immédiatement|juste|directement|peu) )?après|à la suite de|à l'issue de",
    before: '(?:(?:immédiatement|juste|directement|peu) )?avant',
    respectively: 'respectivement',
  },
  es: {
    small:
      'el|la|los|las|un|una|de|del|al?|en|y|que|se|su|ha|han|fue|fueron|era|será|serán|debía|debería|deberá|previst[ao]s?|programad[ao]s?|también|línea|formato|híbrido|días?|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    held: 'celebrad[ao]s?|celebrar(?:se|á|án|ía)?|celebró|celebraron|tuvo lugar|tendrá lugar|tener lugar|convocad[ao]s?|reunió|reunirá|organizad[ao]s?',
    opens: 'inaugur(?:ará|ó|ado|ada|arse)|comenz(?:ará|ó|ar)|inici(?:ará|ó|arse)|abri(?:rá|ó)',
    report: '[Ii]nformes?',
    onWork:
      'sobre|acerca|de|del|la|los|las|su|sus|est[aeo]s?|es[aeo]s?|dichas?|aquell[ao]s?|trabajos|labor|resultados|deliberaciones',
    presented: 'presentad[ao]s?|presentará[n]?|sometid[ao]s?|transmitid[ao]s?|remitid[ao]s?|examinad[ao]s?',
    after: '(?:(?:inmediatamente|justo|poco) )?después de|a continuación de|tras',
    before: '(?:(?:inmediatamente|justo|poco) )?antes de',
    respectively: 'respectivamente',
  },
  ru: {
    small:
      'с|со|в|во|на|и|по|котор(?:ая|ое|ые|ую|ый)|был[аои]?|будет|будут|должн[аоы]?|планируется|запланирован[аоы]?|также|г\\.|года|гибридном|формате|режиме|онлайн|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье',
    held: 'состоявш\\p{L}+|проведенн\\p{L}+|проведен[аоы]?|прошедш\\p{L}+|прош[её]л|прошл[аои]|проходивш\\p{L}+|проходил[аои]?|состоял\\p{L}+|состоится|состояться|провел[аои]?|проведет|провести|проводивш\\p{L}+|созван\\p{L}*',
    opens: 'откроется|открылась|открылось|открывается|начн[её]тся|началась|началось',
    report: '[Дд]оклад(?:а|у|ом|е|ы|ов|ам|ами|ах)?',
    onWork: 'о|об|по|работе|работы|итогах|итогам|результатах|результатам|ее|его|их|своей|своих|этого|этом|этих|данного',
    presented: 'представлен[аоы]?|представить|препровожден[аоы]?|рассмотрен[аоы]?|передан[аоы]?',
    after: '(?:(?:сразу|непосредственно) (?:же )?)?(?:после|вслед за)',
    before: '(?:(?:сразу|непосредственно) )?(?:перед|до)',
    respectively: 'соответственно',
  },
  ar: {
    small:
      'في|من|على|علي|الي|يوم|يومي|ايام|الايام|االيام|الفتره|التي|الذي|كان|كانت|قد|سوف|من المقرر|المقرر|ايضا|و|الكتروني\\p{L}*|االثنين|الثالثاء|االربعاء|الخميس|الجمعه',
    held: 'المعقوده?|المنعقده?|عقدت?|عقده?ا?|تعقد|يعقد|ستعقد|سيعقد|ان تعقد|ان يعقد|انعقدت?|المزمع عقده?ا?|عقدها|عقده',
    opens: 'افتتحت?|ستفتتح|سيفتتح|تفتتح|يفتتح|تبدا|يبدا',
    report: '(?:ال)?تقرير(?:ا|ي|ين|ان|ه|ها)?|(?:ال)?تقارير|التقرير(?:ين|ان)?',
    onWork: 'عن|بشان|اعمال|نتائج|مداولات|هذا|هذه|هذين|هاتين',
    presented: 'سيقدم|ستقدم|يقدم|تقدم|قدم|قدمت|المقدمه?|سيعرض|ستعرض|عرض|احيل|سيحال|تقديم\\p{L}*',
    after: '(?:مباشره )?(?:بعد|عقب)(?: مباشره)?|في اعقاب',
    before: '(?:مباشره )?قبل(?: مباشره)?',
    respectively: 'علي التوالي',
  },
  zh: {
    small: '将?于|将?在|的|了|其|已|期间|定于|原定|拟于|计划|应|以线上线下混合方式|以混合形式|星期[一二三四五六日天]',
    held: '举行|召开|举办',
    opens: '开幕|开始',
    report: '报告',
    onWork: '的|工作|成果|会议|情况|这些|该',
    presented: '提交|提请|转交|转递|审议|供',
    after: '(?:紧接)?(?:在)?之?后|紧接',
    before: '之?前',
    respectively: '分别',
  },
};
