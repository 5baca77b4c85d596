/**
 * A part of a document by its name, such as its body. Asked for directly, it can be something else, in every world: an
 * `<img name="body">` or `<form name="title">` of the page takes the place of whatever the document has under that name.
 */
export const partOf = <Name extends 'activeElement' | 'body' | 'documentElement' | 'head' | 'title'>(
  root: Document,
  name: Name,
): Document[Name] => Reflect.get(Object.getPrototypeOf(root), name, root);
