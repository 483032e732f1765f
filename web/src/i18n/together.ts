interface Words {
  [key: string]: string | Words
}

/** Words of several files in one: what several add to (`state`, `act`) has the words of all. */
export function together<A extends object>(first: A, ...others: object[]): A {
  return others.reduce<Words>((all, each) => merged(all, each as Words), first as unknown as Words) as unknown as A
}

function merged(into: Words, more: Words): Words {
  const all: Words = { ...into }
  for (const [key, value] of Object.entries(more)) {
    const there = all[key]
    all[key] = typeof there === 'object' && typeof value === 'object' ? merged(there, value) : value
  }
  return all
}
