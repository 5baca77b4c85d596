/** The letters, as the inside of a class. */
export const LETTER = '\\u0621-\\u064a';

/** Verbs by their form, the nouns that share it (`تقرير`, `توصية`) left out; or else as they stand. */
export const VERB =
  `(?:س?[يت](?!..ي. )[${LETTER}]{2,}[\\u0621-\\u0628\\u062a-\\u0646\\u0648-\\u064a]|[${LETTER}]{2,}[^ا]ت|` +
  'قرر|طلب|اعتمد|اتخذ|نظر|أحاط|رحب|عقد|أنشأ|أكد|أقر|وافق|شدد|حث|دعا|أشار|أعرب|لاحظ|قام|أوصى|أذن|كلف|أصدر|أعلن|كرر|سلم|' +
  'أحال|استعرض|أيد|بحث|كان|مدد|جدد|أنشئ|عرض|قدم|ناقش)';
