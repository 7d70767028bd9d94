// Many values under one key.

/** Adds `value` to what stands under `key`, in place: a group grows without being copied. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
