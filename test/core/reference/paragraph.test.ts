import { expect, it } from 'vitest';
import { paragraphStarts, sentences } from '../../../src/core/reference/paragraph.ts';

/** The pieces of a text that is cut at places. */
const cut = (text: string, starts: readonly number[]) =>
  [0, ...starts].map((start, index) => text.slice(start, starts[index]));

it.each([
  [['One.\n\n', 'Two']],
  [['One.\n \n', 'Two.\n\n', 'Three']],
  [['\n\n', 'One']],
  [['One\nTwo']],
  [['1\nTwo']],
  [['One.\n\n']],
  [['One.\n  Two']],
  // small letters go on, an item does not
  [['One.\n\ntwo']],
  [['One.\n\nand so on']],
  [['One.\n\nzero']],
  [['One.\n\nété']],
  [['One.\n\n', 'Été']],
  [['One.\n\n', 'a) two']],
  [['One.\n\n', '(a) two']],
  [['One.\n\n(']],
  [['One.\n\n', '{two}']],
  // a short word ends no paragraph
  [['It is of the\n\nConference of the Parties']],
  [['the\n\nConference']],
  [['Part A\n\nConference']],
  [['It goes into \n\nConference']],
  [['It is of some\n\nConference of the Parties']],
  [['It is of words\n\n', 'Conference']],
  [['It is of four words\n\n', 'Conference']],
  [['La réunion de l’\n\nAssemblée']],
  [["La réunion de l'\n\nAssemblée"]],
  [['In the year 5\n\n', 'Conference']],
  [['In (the\n\n', 'Conference']],
  [['In all the year of 5,\n\n', 'Conference']],
  [['اجتمع في\n\nفيينا']],
  // Chinese sets no words apart: its headings are as short
  [['附件\n\n', '第一条']],
  [['第一条 总则\n\n', '第二条']],
])('cuts %j', (pieces) => {
  const text = pieces.join('');
  expect(cut(text, paragraphStarts(text))).toEqual(pieces);
});

it.each([
  [['One. ', 'Two']],
  [['One; ', 'Two! ', 'Three? ', 'Four']],
  [['One.  \n', 'Two']],
  [['One.) ', 'Two.” ', 'Three.» ', 'Four." ', 'Five']],
  [['One. ', '(Two). ', '«Three». ', '“Four”. ', '"Five". ', '6. ', '– Seven']],
  [['One. two']],
  [['One.Two']],
  [['One, Two']],
  [['واحد. ', 'اثنان.) ', 'ثلاثة!  ', 'أربعة']],
  [['واحد; اثنان']],
  [['一。', '二；', '三！', '四？', '五。”', '六。 ', '七']],
  [['para. 5']],
  [['What is said there in para. 5']],
  [['What is said in the xpara. ', '5']],
  [['What is said in para; ', '5']],
  [['Down at St one. ', 'Two']],
  [['It is in art four. ', '5']],
])('tells sentences apart: %j', (pieces) => {
  const text = pieces.join('');
  expect(
    cut(
      text,
      sentences(text)
        .slice(1)
        .map(({ start }) => start),
    ),
  ).toEqual(pieces);
});

it.each(
  (
    'para paras párr párrs art arts chap cap caps núm núms secc pág págs Sr Sra Srs Sras Sres vol vols no nos No Nos sect p pp Add ' +
    'Rev Corr cf M Mr Ms Mrs Dr St Supp Suppl п пп ст стр гл разд см См т док Док рис табл напр им'
  ).split(' '),
)('ends no sentence behind %s.', (word) => {
  expect(sentences(`See ${word}. 5`)).toEqual([{ start: 0 }]);
});
