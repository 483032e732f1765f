import { describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { keptDraft, useDraft } from '@/ui/draft'

const empty = { name: '', amount: '' }

function form(key = 'yingzhou.project.new') {
  const scope = effectScope()
  const draft = scope.run(() => useDraft(key, empty))
  if (!draft) throw new Error('no scope')
  return { ...draft, leave: () => scope.stop() }
}

describe('a form’s draft', () => {
  it('is there again after the page was left, and says since when', () => {
    const first = form()
    expect(first.restoredAt.value).toBeNull()
    first.values.name = '柳岸路综合管廊'
    first.leave()
    const again = form()
    expect(again.values.name).toBe('柳岸路综合管廊')
    expect(again.restoredAt.value).not.toBeNull()
  })
  it('belongs to one person and one form', () => {
    form().values.name = '甲'
    expect(form('yingdong.project.new').values.name).toBe('')
  })
  it('is gone once it was sent', () => {
    const sent = form()
    sent.values.name = '甲'
    sent.settle()
    sent.leave()
    expect(form().values.name).toBe('')
  })
  it('is gone once it was thrown away, and the form is as it was', () => {
    form().values.amount = '12'
    const again = form()
    again.discard()
    expect(again.values).toEqual(empty)
    expect(keptDraft('yingzhou.project.new')).toBeNull()
  })
  it('keeps nothing when nothing was typed', () => {
    form()
    expect(localStorage.length).toBe(0)
  })
  it('is forgotten after thirty days', () => {
    form().values.name = '旧'
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31 * 86_400_000)
    expect(form().values.name).toBe('')
  })
  it('survives a broken store', () => {
    localStorage.setItem('ecocity.draft.yingzhou.project.new', '{broken')
    expect(form().values).toEqual(empty)
  })
})
