// Shows /api/openapi.json without any outside library: operations by tag, their roles, parameters and bodies.
'use strict'

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const MAX_DEPTH = 6
const list = document.getElementById('operations')
const filter = document.getElementById('filter')
const count = document.getElementById('count')

function element(name, options = {}, ...children) {
  const made = document.createElement(name)
  if (options.class) made.className = options.class
  if (options.text) made.textContent = options.text
  made.append(...children)
  return made
}

function resolve(api, node) {
  if (!node || !node.$ref) return node
  return node.$ref.slice(2).split('/').reduce((at, step) => at && at[step], api)
}

function shape(api, schema, depth = 0) {
  const known = resolve(api, schema)
  if (!known || depth > MAX_DEPTH) return '…'
  const whole = known.allOf ?? known.anyOf ?? known.oneOf
  if (whole) return shape(api, whole.find((part) => part.type !== 'null') ?? whole[0], depth + 1)
  const type = Array.isArray(known.type) ? known.type.find((each) => each !== 'null') : known.type
  if (known.enum) return known.enum.join(' | ')
  if (type === 'array') return [shape(api, known.items, depth + 1)]
  if (!known.properties) return known.format ? `${type} (${known.format})` : (type ?? 'any')
  const required = new Set(known.required ?? [])
  return Object.fromEntries(
    Object.entries(known.properties).map(([name, property]) => [
      required.has(name) ? name : `${name}?`,
      shape(api, property, depth + 1),
    ]),
  )
}

function bodyOf(api, content) {
  const blocks = []
  for (const [type, media] of Object.entries(content ?? {})) {
    blocks.push(element('p', { class: 'words', text: type }))
    if (media.schema) blocks.push(element('pre', { text: JSON.stringify(shape(api, media.schema), null, 2) }))
  }
  return blocks
}

function parametersOf(api, path, operation) {
  const parameters = [...(path.parameters ?? []), ...(operation.parameters ?? [])].map((each) => resolve(api, each))
  if (!parameters.length) return []
  const rows = parameters.map((each) =>
    element(
      'tr',
      {},
      element('th', { text: each.required ? each.name : `${each.name}?` }),
      element('td', { text: each.in }),
      element('td', { text: each.description ?? '' }),
    ),
  )
  return [element('table', {}, element('tbody', {}, ...rows))]
}

function rolesOf(operation) {
  const roles = (operation.security ?? []).flatMap((each) => Object.values(each).flat())
  if (!operation.security?.length) return 'open'
  return roles.length === 0 || roles.includes('**') ? 'signed in' : [...new Set(roles)].join(', ')
}

function detailsOf(api, path, operation) {
  const blocks = [element('p', { text: `Roles: ${rolesOf(operation)}` })]
  if (operation.description) blocks.push(element('p', { text: operation.description }))
  blocks.push(...parametersOf(api, path, operation))
  if (operation.requestBody) blocks.push(element('h3', { text: 'Request' }), ...bodyOf(api, resolve(api, operation.requestBody).content))
  for (const [status, each] of Object.entries(operation.responses ?? {})) {
    const answer = resolve(api, each)
    blocks.push(element('h3', { text: `${status} ${answer.description ?? ''}` }), ...bodyOf(api, answer.content))
  }
  return blocks
}

function cardOf(api, address, method, path, operation) {
  const card = element('details')
  card.append(
    element(
      'summary',
      {},
      element('span', { class: 'method', text: method.toUpperCase() }),
      element('span', { class: 'path', text: address }),
      element('span', { class: 'words', text: operation.summary ?? '' }),
    ),
  )
  card.addEventListener(
    'toggle',
    () => card.append(element('div', { class: 'body' }, ...detailsOf(api, path, operation))),
    { once: true },
  )
  card.dataset.words = [method, address, operation.summary, operation.description, rolesOf(operation)].join(' ').toLowerCase()
  return card
}

function show(api) {
  const groups = new Map()
  for (const [address, path] of Object.entries(api.paths)) {
    for (const method of METHODS.filter((each) => path[each])) {
      const tag = path[method].tags?.[0] ?? ''
      if (!groups.has(tag)) groups.set(tag, [])
      groups.get(tag).push(cardOf(api, address, method, path, path[method]))
    }
  }
  list.replaceChildren(
    ...[...groups].map(([tag, cards]) => element('section', {}, element('h2', { text: tag }), ...cards)),
  )
  narrow()
}

function narrow() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean)
  let shown = 0
  for (const section of list.querySelectorAll('section')) {
    let any = false
    for (const card of section.querySelectorAll('details')) {
      card.hidden = !words.every((word) => card.dataset.words.includes(word))
      if (!card.hidden) {
        any = true
        shown++
      }
    }
    section.hidden = !any
  }
  count.textContent = String(shown)
}

filter.addEventListener('input', narrow)
fetch('/api/openapi.json')
  .then((answer) => answer.json())
  .then(show)
  .catch((failure) => list.replaceChildren(element('p', { text: `无法读取接口说明 · The description cannot be read: ${failure.message}` })))
