// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isEditable, rangeOf, readBlocks, statedLanguage } from '../../src/text/blocks.ts';
import { page } from '../annotate/dom.ts';

const texts = (markup: string) => readBlocks(page(markup)).map((block) => block.text);

beforeEach(() => document.body.replaceChildren());

describe('blocks of a page', () => {
  it('joins text over inline elements', () => {
    expect(texts('<p>See <b>CTOC/</b><i>COP/<wbr>WG.4</i>/2022/4.</p>')).toEqual(['See CTOC/COP/WG.4/2022/4.']);
  });

  it.each([
    ['<p>resolution 7/1<sup>1</sup>, or</p>', 'resolution 7/1¹, or'],
    ['<p>55/25<sup><a href="#fn10">10</a>, <i>2</i></sup>/1</p>', '55/25¹⁰, ²/1'],
    ['<p>55/25<a href="#fn1"><sup>[1]</sup></a> of 2000</p>', '55/25[¹] of 2000'],
    ['<p>55/25<sup>*</sup>, 5 m<sup>2</sup></p>', '55/25*, 5 m²'],
    ['<p>le 1<sup>er</sup> mars, au XX<sup>e</sup>, n<sup>o</sup> 3</p>', 'le 1er mars, au XXe, no 3'],
    ['<p><sup>1<sup>2</sup>3</sup>4</p><p>5</p>', '¹²³4'],
  ])('keeps raised digits apart from those on the line, and offsets true: %s', (markup, text) => {
    const block = readBlocks(page(markup))[0];
    expect(block?.text).toBe(text);
    expect(block?.text).toHaveLength(block?.element.textContent?.length ?? -1);
  });

  it('reads a line break as one', () => {
    expect(texts('<p>resolution 7/1<br>2/3 of the States</p>')).toEqual(['resolution 7/1\n2/3 of the States']);
  });

  it('keeps neighbouring blocks apart, nested ones too', () => {
    expect(texts('<div>one<p>two</p>three</div><table><tr><td>four</td><td>five</td></tr></table>')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  it('cuts at a rule and at an empty block between two texts', () => {
    expect(texts('<div>one<hr>two<div></div>three</div>')).toEqual(['one', 'two', 'three']);
  });

  it('leaves out scripts, styles and form fields, without cutting the text around them', () => {
    expect(texts('<p>7<script>a/b</script>/1</p><style>p{}</style><textarea>A/1</textarea><p> </p>')).toEqual(['7/1']);
  });

  it('knows where the reader writes', () => {
    const block = readBlocks(page('<div contenteditable="true"><p>A/RES/55/25</p></div>'))[0];
    expect(block && isEditable(block.element)).toBe(true);
    const fixed = readBlocks(page('<div contenteditable="false"><p>A/RES/55/25</p></div>'))[0];
    expect(fixed && isEditable(fixed.element)).toBe(false);
  });

  it('knows the language that the page states', () => {
    const blocks = readBlocks(
      page('<div lang="fr-CH"><p>un</p><p lang="en">one</p><p lang="de">eins</p></div><p>?</p>'),
    );
    expect(blocks.map((block) => statedLanguage(block.element))).toEqual(['fr', 'en', null, null]);
  });

  it('maps offsets back to nodes, at the edges of nodes too', () => {
    const block = readBlocks(page('<p>See <b>CTOC/</b><i>COP</i><br>next</p>'))[0];
    if (block === undefined) throw new Error('no block');
    const range = rangeOf(block, 4, 12);
    expect([range.startContainer.textContent, range.startOffset]).toEqual(['CTOC/', 0]);
    expect([range.endContainer.textContent, range.endOffset]).toEqual(['COP', 3]);
    const next = rangeOf(block, 13, 17);
    expect([next.startContainer.textContent, next.startOffset, next.endOffset]).toEqual(['next', 0, 4]);
  });

  it('reads a part of a page only', () => {
    const body = page('<p>one</p><p>two</p><p>three</p>');
    const [first, second] = body.children;
    if (!first || !second) throw new Error('no children');
    expect(readBlocks(second).map((block) => block.text)).toEqual(['two']);
    expect(readBlocks(first, second).map((block) => block.text)).toEqual(['one', 'two']);
  });
});
