/** A value that is worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => {
    kept ??= { value: make() }
    return kept.value
  }
}

/** A function that works once for each thing that it is given, and keeps what it made as long as the thing itself is kept. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly value: T }>()
  return key => {
    const known = kept.get(key)
    if (known) return known.value
    const value = make(key)
    kept.set(key, { value })
    return value
  }
}
