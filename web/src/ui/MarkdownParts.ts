import type { Token, Tokens } from 'marked'
import { defineComponent, h, type PropType, type VNodeArrayChildren } from 'vue'

const ADDRESS = /^(https?:\/\/|mailto:|\/(?!\/))/i

/** The parts of a Markdown text as elements. What is not known here, raw HTML above all, is shown as the text it is. */
export default defineComponent({
  props: { parts: { type: Array as PropType<readonly Token[]>, required: true }, level: { type: Number, required: true } },
  setup: (props) => () => nodesOf(props.parts, props.level),
})

function nodesOf(parts: readonly Token[] | undefined, level: number): VNodeArrayChildren {
  return (parts ?? []).map((part) => nodeOf(part, level))
}

function nodeOf(part: Token, level: number): VNodeArrayChildren[number] {
  const inside = () => nodesOf((part as { tokens?: Token[] }).tokens, level)
  switch (part.type) {
    case 'space':
    case 'def':
      return null
    case 'heading':
      return h(`h${Math.min(6, level + (part as Tokens.Heading).depth - 1)}`, inside())
    case 'paragraph':
      return h('p', inside())
    case 'strong':
    case 'em':
    case 'del':
    case 'blockquote':
      return h(part.type, inside())
    case 'list':
      return listOf(part as Tokens.List, level)
    case 'table':
      return tableOf(part as Tokens.Table, level)
    case 'code':
      return h('pre', h('code', (part as Tokens.Code).text))
    case 'codespan':
      return h('code', (part as Tokens.Codespan).text)
    case 'br':
      return h('br')
    case 'hr':
      return h('hr')
    case 'link':
      return ADDRESS.test((part as Tokens.Link).href) ? h('a', { href: (part as Tokens.Link).href, rel: 'noopener' }, inside()) : inside()
    case 'text':
      return (part as Tokens.Text).tokens ? inside() : (part as Tokens.Text).text
    case 'escape':
      return (part as Tokens.Escape).text
    default:
      return part.raw
  }
}

function listOf(list: Tokens.List, level: number) {
  const items = list.items.map((item) => h('li', nodesOf(item.tokens, level)))
  return list.ordered ? h('ol', { start: list.start === '' ? undefined : list.start }, items) : h('ul', items)
}

function tableOf(table: Tokens.Table, level: number) {
  const head = h('thead', h('tr', table.header.map((cell) => h('th', { scope: 'col' }, nodesOf(cell.tokens, level)))))
  const rows = table.rows.map((row) => h('tr', row.map((cell) => h('td', nodesOf(cell.tokens, level)))))
  return h('table', { class: 'table' }, [head, h('tbody', rows)])
}
