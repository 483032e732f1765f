import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { actionsFor } from '@/app/acts'
import DataList from '@/ui/DataList.vue'
import Light from '@/ui/Light.vue'
import Loaded from '@/ui/Loaded.vue'
import Money from '@/ui/Money.vue'
import StateActions from '@/ui/StateActions.vue'
import { scaleOf } from '@/ui/chart'
import { useImport, type ImportMode, type ImportRun } from '@/ui/importing'
import { mounted } from './mounting'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a light', () => {
  it('has a word, and tells its reason to eyes, keyboard and screen reader', async () => {
    const light = await mounted(Light, { colour: 'RED', reason: '连续三个月未开工' })
    const word = light.get('.word')
    expect(word.text()).toContain('红灯')
    expect(word.attributes('tabindex')).toBe('0')
    expect(light.get(`#${word.attributes('aria-describedby')}`).text()).toBe('连续三个月未开工')
  })
})

describe('an amount', () => {
  it('shows 万元 and the exact 元 on hover', async () => {
    const money = await mounted(Money, { fen: 123_456_789 })
    expect(money.text()).toBe('123.46')
    expect(money.get('.num').attributes('title')).toBe('1,234,567.89 元')
  })
  it('is a dash when unknown', async () => {
    expect((await mounted(Money, { fen: null })).text()).toBe('—')
  })
})

describe('an act', () => {
  const actions = actionsFor('payment', ['CANCELLED', 'CHECKED', 'REFUSED'], { main: ['CHECKED'], binding: ['REFUSED'], needs: { REFUSED: [{ name: 'reason', kind: 'long' }] } }, { code: 'ZF-1', amount: '360,000.00' })

  it('shows the main one first and filled', () => {
    expect(actions.map((each) => [each.to, each.main, each.binding])).toEqual([
      ['CHECKED', true, false],
      ['CANCELLED', false, false],
      ['REFUSED', false, true],
    ])
    expect(actions[0]?.words).toContain('360,000.00 元')
  })
  it('lets the next act be chosen while what the last one changed is still being read', async () => {
    let done: (why: string | null) => void = () => undefined
    const act = vi.fn(() => new Promise<string | null>((resolve) => (done = resolve)))
    const buttons = await mounted(StateActions, { actions: actionsFor('round', ['FROZEN'], { main: ['FROZEN'] }), act })
    await buttons.get('[data-testid=act-FROZEN]').trigger('click')
    await buttons.get('form').trigger('submit')
    await buttons.setProps({ actions: actionsFor('round', ['COMPUTED'], { main: ['COMPUTED'] }) })
    await buttons.get('[data-testid=act-COMPUTED]').trigger('click')
    expect(buttons.get('[data-testid=confirm-act]').attributes('disabled')).toBeUndefined()
    done(null)
    await flushPromises()
    await buttons.get('form').trigger('submit')
    expect(act).toHaveBeenLastCalledWith('COMPUTED', {})
  })
  it('is done only after its words were shown and what it needs was given', async () => {
    const act = vi.fn(() => Promise.resolve(null))
    const buttons = await mounted(StateActions, { actions, act })
    await buttons.get('[data-testid=act-REFUSED]').trigger('click')
    await buttons.get('form').trigger('submit')
    expect(act).not.toHaveBeenCalled()
    expect(buttons.text()).toContain('这一项必须填写。')
    await buttons.get('textarea').setValue('超出用途')
    await buttons.get('form').trigger('submit')
    await flushPromises()
    expect(act).toHaveBeenCalledWith('REFUSED', { reason: '超出用途' })
    expect(buttons.find('dialog').exists()).toBe(false)
  })
  it('says why not and keeps what was typed', async () => {
    const buttons = await mounted(StateActions, { actions, act: () => Promise.resolve('拟制人不能审核。') })
    await buttons.get('[data-testid=act-REFUSED]').trigger('click')
    await buttons.get('textarea').setValue('理由')
    await buttons.get('form').trigger('submit')
    await flushPromises()
    expect(buttons.get('[role=alert]').text()).toBe('拟制人不能审核。')
    expect(buttons.get('textarea').element.value).toBe('理由')
  })
})

describe('what is read', () => {
  const query = { data: undefined, error: null, isPending: true, refetch: () => undefined }
  it('shows nothing for 300 ms, then a skeleton', async () => {
    vi.useFakeTimers()
    const loaded = await mounted(Loaded, { query })
    expect(loaded.find('.skeleton').exists()).toBe(false)
    await vi.advanceTimersByTimeAsync(310)
    expect(loaded.find('.skeleton').exists()).toBe(true)
    vi.useRealTimers()
  })
  it('tells a refusal from a fault, and offers to try a fault again', async () => {
    const refused = await mounted(Loaded, { query: { ...query, isPending: false, error: new Problem(404, {}) } })
    expect(refused.find('[data-testid=refused]').exists()).toBe(true)
    const refetch = vi.fn()
    const fault = await mounted(Loaded, { query: { ...query, isPending: false, error: new Problem(503, { detail: '正在启动。', traceId: 'abc' }), refetch } })
    expect(fault.text()).toContain('正在启动。')
    expect(fault.text()).toContain('abc')
    await fault.get('button').trigger('click')
    expect(refetch).toHaveBeenCalledOnce()
  })
})

describe('a list', () => {
  it('asks for the order of a column, and for the other way round', async () => {
    const columns = [{ name: 'code', label: '编码', sort: 'code' }, { name: 'sum', label: '金额', right: true }]
    const list = await mounted(DataList, { caption: '项目', columns, rows: [{ id: '1' }], rowKey: (row: { id: string }) => row.id, sums: { sum: '1.00' } })
    await list.get('.sort').trigger('click')
    expect(list.emitted('sort')).toEqual([['code']])
    await list.setProps({ sort: 'code' })
    expect(list.get('th').attributes('aria-sort')).toBe('ascending')
    await list.get('.sort').trigger('click')
    expect(list.emitted('sort')?.[1]).toEqual(['-code'])
    expect(list.get('tfoot').text()).toContain('1.00')
  })
})

describe('an import', () => {
  const file = new File(['x'], 'a.xlsx')
  const done = (errorCount: number): ImportRun => ({ id: '1', state: 'DONE', doneCount: 42, totalCount: 42, errorCount, errors: [] })

  it('checks first, waits for a running job, and commits only what is clean', async () => {
    const modes: ImportMode[] = []
    const start = vi.fn((_: File, mode: ImportMode) => {
      modes.push(mode)
      return Promise.resolve(mode === 'VALIDATE' ? { ...done(0), state: 'RUNNING' } : done(0))
    })
    const look = vi.fn(() => Promise.resolve(done(0)))
    const it = useImport(start, look, () => Promise.resolve())
    await it.take(file)
    expect(look).toHaveBeenCalledOnce()
    expect(it.clean.value).toBe(true)
    expect(await it.commit()).toEqual(done(0))
    expect(modes).toEqual(['VALIDATE', 'ALL_OR_NOTHING'])
  })
  it('is not clean with errors, and a failed upload says why', async () => {
    const bad = useImport(() => Promise.resolve(done(3)), () => Promise.resolve(done(3)))
    await bad.take(file)
    expect(bad.clean.value).toBe(false)
    const failed = useImport(() => Promise.reject(new Problem(413, {})), () => Promise.resolve(done(0)))
    await failed.take(file)
    expect(failed.problem.value?.status).toBe(413)
  })
})

describe('a line chart', () => {
  it('keeps the names at the lines’ ends apart', () => {
    const { lines } = scaleOf(['2019-01', '2019-02'], [{ name: '计划', tone: 'plan', values: { '2019-01': 1, '2019-02': 40 } }, { name: '实际', tone: 'actual', values: { '2019-01': 1, '2019-02': 41 } }], 720, 260)
    expect(Math.abs((lines[0]?.labelY ?? 0) - (lines[1]?.labelY ?? 0))).toBeGreaterThanOrEqual(16)
  })
  it('keeps the name of a line that ends early off the one that goes on', () => {
    const plan = { '2019-01': 0, '2019-02': 10, '2019-03': 14, '2019-04': 20 }
    const [plans, actual] = scaleOf(Object.keys(plan), [{ name: '计划', tone: 'plan', values: plan }, { name: '实际', tone: 'actual', values: { '2019-01': 0, '2019-02': 10.5 } }], 720, 260).lines
    const crossed = plans?.dots.filter((dot) => dot.x >= (actual?.end?.x ?? 0)).map((dot) => dot.y) ?? []
    expect(Math.min(...crossed.map((y) => Math.abs(y - (actual?.labelY ?? 0))))).toBeGreaterThanOrEqual(11)
  })
})
