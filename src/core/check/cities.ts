import type { Language } from '../language.ts';

/**
 * Cities in which the United Nations meet, as the six languages write them after `in`: ar, zh, en, fr, ru, es. The first form
 * in English names the city. A text that names another city says nothing that is compared.
 */
const CITIES: readonly Readonly<Record<Language, string>>[] = [
  { ar: 'فيينا', zh: '维也纳', en: 'Vienna', fr: 'Vienne', ru: 'Вен[еаыу]', es: 'Viena' },
  { ar: 'جنيف', zh: '日内瓦', en: 'Geneva', fr: 'Genève', ru: 'Женев[еаыу]', es: 'Ginebra' },
  { ar: 'نيويورك', zh: '纽约', en: 'New York', fr: 'New York', ru: 'Нью-Йорк[еа]?', es: 'Nueva York' },
  { ar: 'نيروبي', zh: '内罗毕', en: 'Nairobi', fr: 'Nairobi', ru: 'Найроби', es: 'Nairobi' },
  { ar: 'باليرمو', zh: '巴勒莫', en: 'Palermo', fr: 'Palerme', ru: 'Палермо', es: 'Palermo' },
  { ar: 'بانكوك', zh: '曼谷', en: 'Bangkok', fr: 'Bangkok', ru: 'Бангкок[еа]?', es: 'Bangkok' },
  { ar: 'الدوحة', zh: '多哈', en: 'Doha', fr: 'Doha', ru: 'Дох[еаыу]', es: 'Doha' },
  { ar: 'روما', zh: '罗马', en: 'Rome', fr: 'Rome', ru: 'Рим[еа]?', es: 'Roma' },
  { ar: 'باريس', zh: '巴黎', en: 'Paris', fr: 'Paris', ru: 'Париж[еа]?', es: 'París' },
  { ar: 'لاهاي', zh: '海牙', en: 'The Hague', fr: 'La Haye', ru: 'Гааг[еаиу]', es: 'La Haya' },
  { ar: 'كيوتو', zh: '京都', en: 'Kyoto', fr: 'Kyoto', ru: 'Киото', es: 'Kyoto' },
  { ar: 'سلفادور', zh: '萨尔瓦多', en: 'Salvador', fr: 'Salvador', ru: 'Салвадор[еа]?', es: 'Salvador' },
  { ar: 'مراكش', zh: '马拉喀什', en: 'Marrakech', fr: 'Marrakech', ru: 'Марракеш[еа]?', es: 'Marrakech' },
  { ar: 'أبو ظبي', zh: '阿布扎比', en: 'Abu Dhabi', fr: 'Abou Dhabi', ru: 'Абу-Даби', es: 'Abu Dabi' },
  { ar: 'سانتياغو', zh: '圣地亚哥', en: 'Santiago', fr: 'Santiago', ru: 'Сантьяго', es: 'Santiago' },
  {
    ar: 'أديس أبابا',
    zh: '亚的斯亚贝巴',
    en: 'Addis Ababa',
    fr: 'Addis-Abeba',
    ru: 'Аддис-Абеб[еаыу]',
    es: 'Addis Abeba',
  },
  { ar: 'بيروت', zh: '贝鲁特', en: 'Beirut', fr: 'Beyrouth', ru: 'Бейрут[еа]?', es: 'Beirut' },
  { ar: 'مونتريال', zh: '蒙特利尔', en: 'Montreal', fr: 'Montréal', ru: 'Монреал[еья]', es: 'Montreal' },
];

/** Patterns of all of them in a language. */
export const citiesIn = (language: Language): readonly string[] => CITIES.map((names) => names[language]);

/** The English name of the city at that place of the list. */
export const cityAt = (index: number): string => CITIES[index]?.en ?? '';
