/** An object whose values are made when they are first touched, and kept. */
export function madeWhenTouched<T extends object>(makers: { readonly [Name in keyof T]: () => T[Name] }): T {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    let kept: { readonly value: T[keyof T] } | undefined;
    Object.defineProperty(made, name, {
      enumerable: true,
      get: () => {
        kept ??= { value: makers[name]() };
        return kept.value;
      },
    });
  }
  return made;
}
