import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api } from '@/api/client'
import { exact, exactJson } from '@/api/exact'
import type { AwardPolicy } from '@/api/types'
import PolicyEditor from '@/features/policies/PolicyEditor.vue'
import { codesIn, emptyForm, formOf, plainOf, requestOf, sumOf, withMethod, wrongIn, type Form } from '@/features/policies/policyForm'
import { answering } from './answers'
import { mounted } from './mounting'

const FILES = join('..', 'sample-city/rules/award-policies')
const filed = (name: string) => JSON.parse(readFileSync(join(FILES, name), 'utf8')) as Form
/** A version of the sample city, as the service shows it. */
const shown = (name: string, changes: Form = {}) => ({ costIndex: 1, eligibleUnitCodes: [], derived: [], exclusions: [], ...filed(`${name}.json`), state: 'DRAFT', preparedBy: 'office', preparedOn: '2019-01-01', allowedTransitions: ['APPROVED'], ...changes }) as unknown as AwardPolicy
/** A row of a list, or of a list within a row. */
const rowIn = (form: Form, list: string, at: number): Form => (form[list] as Form[])[at] ?? {}
const words = { required: '须填', figure: '数字', yuan: '金额', whole: '整数', date: '日期' }

afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('a policy in its form', () => {
  it.each(readdirSync(FILES).filter((each) => each.endsWith('.json')))('files %s again as it was filed, part by part', (name) => {
    const policy = filed(name)
    const said = Object.fromEntries(Object.entries(policy).filter(([member, value]) => value !== null && member !== 'version'))
    expect(JSON.parse(exactJson(requestOf(formOf(policy))))).toEqual(said)
  })
  it('files products, groups, rounding inside and classes again as they were filed', () => {
    const derived = [{ code: 'RATE', name: '完成率', terms: [{ times: 100, factorCode: 'DONE', timesCodes: ['A', 'B'], overCodes: ['TARGET'], whenCode: 'C', whenAbove: 1, whenUpTo: 2 }], of: 'MEAN', sameCode: 'CLASS', rounding: { mode: 'DOWN', digits: 2 }, bands: [{ upTo: 60, value: 0 }, { above: 60, value: 1 }] }]
    const steps = [{ method: 'FACTOR', name: '一', shareRounding: { mode: 'HALF_UP', digits: 4 }, factors: [{ code: 'RATE', name: '完成率', weightPercent: 100, shareRounding: { mode: 'UP', digits: 0 } }] }, { method: 'UNIT_STANDARD', name: '二', standards: [{ name: '面积', factorCode: 'AREA', standardYuan: 20, signed: true, rounding: { mode: 'DOWN', unitFen: 100 } }] }]
    const policy = { code: 'A', name: 'a', validFrom: '2019-01-01', reason: 'r', derived, steps }
    expect(JSON.parse(exactJson(requestOf(formOf(policy))))).toEqual(policy)
  })
  it('files own caps, own units and further splits again as they were filed', () => {
    const steps = [{ method: 'FACTOR', name: '一', capPercent: 30, capOfCode: 'INVESTMENT', capFreed: 'REDISTRIBUTE', factors: [{ code: 'A', name: '甲', weightPercent: 100 }] }, { method: 'SPLIT', name: '二', ofPart: 'LOCAL', residualCode: 'D', parts: [{ code: 'C', name: '市', percent: 50 }, { code: 'D', name: '县', percent: 50 }] }]
    const caps = { capOfPercent: 100, capOfCode: 'NEED', floorOfPercent: 90, floorOfCode: 'LAST', minFen: 1000000, freed: 'REDISTRIBUTE' }
    const derived = [{ code: 'NEED', name: '需求', terms: [{ times: 1, factorCode: 'A' }], leastCode: 'B', mostCode: 'C' }]
    const policy = { code: 'A', name: 'a', validFrom: '2019-01-01', reason: 'r', derived, steps, caps, rounding: { mode: 'LARGEST_REMAINDER', unitCode: 'STANDARD' } }
    expect(JSON.parse(exactJson(requestOf(formOf(policy))))).toEqual(policy)
    expect(codesIn(formOf(policy))).toEqual(expect.arrayContaining(['INVESTMENT', 'LAST', 'STANDARD', 'B', 'C']))
  })
  it('carries through what no form knows, wherever it stands', () => {
    const policy = shown('AA-YJDB-v1', { newTerm: { a: [1] } })
    const step = policy.steps[0] as unknown as Form
    step['later'] = 'x'
    rowIn(step, 'factors', 0)['besides'] = true
    const again = plainOf(formOf(policy)) as { newTerm: unknown; steps: Form[] }
    expect([again.newTerm, again.steps[0]?.['later'], (again.steps[0]?.['factors'] as Form[])[0]?.['besides']]).toEqual([{ a: [1] }, 'x', true])
    expect(again).not.toHaveProperty('state')
    expect(again).not.toHaveProperty('preparedBy')
  })
  it('keeps every digit that was typed', () => {
    expect(exactJson({ value: exact('123456789012345678.123456'), text: '1.5' })).toBe('{"value":123456789012345678.123456,"text":"1.5"}')
    const form = formOf(shown('AA-LSJZ-v1'))
    rowIn(rowIn(form, 'steps', 0), 'standards', 0)['standardYuan'] = '25.12345678'
    expect(exactJson(requestOf(form))).toContain('"standardYuan":25.12345678')
  })
  it('has either one cost index or those of years', () => {
    const form = formOf(shown('AA-YJDB-v1', { costIndexByYear: { 2019: 1, 2020: 1.04 } }))
    expect(plainOf(form)).toMatchObject({ costIndexByYear: { 2019: 1, 2020: 1.04 } })
    expect(plainOf(form)).not.toHaveProperty('costIndex')
    expect(plainOf({ ...form, costIndexes: [], costIndex: '1.1' })).toMatchObject({ costIndex: 1.1 })
  })
  it('says at its place what cannot be sent', () => {
    expect(wrongIn(emptyForm(), words)).toMatchObject({ code: '须填', validFrom: '须填', reason: '须填', 'steps[0].name': '须填' })
    const form = formOf(shown('AA-YJDB-v1'))
    rowIn(rowIn(form, 'steps', 0), 'factors', 1)['weightPercent'] = '三十'
    ;(form['caps'] as Form)['capFen'] = '1.234'
    expect(wrongIn(form, words)).toEqual({ 'steps[0].factors[1].weightPercent': '数字', 'caps.capFen': '金额' })
    expect(wrongIn(formOf({ steps: [{ method: 'SPLIT', name: 's' }], code: 'A', name: 'a', validFrom: '2019-01-01', reason: 'r' }), words)).toEqual({ 'steps[0].residualCode': '须填' })
  })
  it('keeps of a step that computes another way what both ways know', () => {
    const step = withMethod({ method: 'FACTOR', name: '一', from: 'REST', factors: [{ code: 'A' }], rounding: { mode: 'DOWN' } }, 'COMPETITIVE')
    expect(step).toEqual({ method: 'COMPETITIVE', name: '一', from: 'REST', rounding: { mode: 'DOWN' } })
    expect(withMethod(step, 'SPLIT')).toEqual({ method: 'SPLIT', name: '一', rounding: { mode: 'DOWN' } })
  })
  it('knows its figures, and what weights add up to', () => {
    expect(codesIn(formOf(shown('AA-LSJZ-v1')))).toEqual(['AREA', 'STARS'])
    expect([sumOf([{ w: '33.3333' }, { w: '66.6667' }], 'w'), sumOf([{ w: '' }], 'w'), sumOf([], 'w')]).toEqual([100, null, null])
  })
})

describe('the editor of a policy', () => {
  interface Options {
    params?: { path?: Record<string, unknown> }
    headers?: Record<string, string>
    body?: unknown
  }
  const asked: [method: string, path: string, body: Form, options: Options][] = []
  const answers = (refused?: object) => {
    for (const method of ['POST', 'PUT'] as const) {
      vi.spyOn(api, method).mockImplementation(((path: string, options: Options) => {
        asked.push([method, path, JSON.parse(exactJson(options.body)) as Form, options])
        return Promise.resolve(refused ? { error: refused, response: new Response(null, { status: 422 }) } : { data: { code: 'AA-LSJZ', version: 2, name: '绿色建筑奖励' }, response: new Response() })
      }) as never)
    }
  }
  beforeEach(() => {
    asked.length = 0
    answering({})
    answers()
  })
  const next = () => mounted(PolicyEditor, { edited: { kind: 'next', policy: shown('AA-LSJZ-v1', { endsOn: '2019-12-31' }) }, user: 'office' })

  it('raises a standard from 20 to 25 yuan, reads it back at once, and files the next version', async () => {
    const page = await next()
    expect(page.get<HTMLInputElement>('input[type="date"]').element.value).toBe('2020-01-01')
    expect(page.find('.read').text()).toContain('每单位“AREA”20 元')
    await page.get('[data-testid="rows-steps[0].standards"] .row-card .number, [data-testid="rows-steps[0].standards"] .row-card input[inputmode="decimal"]').setValue('25')
    expect(page.find('.read').text()).toContain('每单位“AREA”25 元')
    await page.get('textarea').setValue('材料涨价')
    await page.get('form').trigger('submit')
    await vi.waitFor(() => expect(asked.some(([, path]) => path.endsWith('/award-policies'))).toBe(true))
    const [, , body] = asked.find(([method, path]) => method === 'POST' && path.endsWith('/award-policies')) ?? []
    expect(body).toMatchObject({ code: 'AA-LSJZ', validFrom: '2020-01-01', reason: '材料涨价', steps: [{ standards: [{ standardYuan: 25, whenBelow: 3 }, { standardYuan: 40 }], capFen: 100_000_000 }] })
  })
  it('asks for what is missing before it files anything', async () => {
    const page = await next()
    await page.get('form').trigger('submit')
    expect(page.get('[data-testid="complaints"]').text()).toContain('reason')
    expect(asked).toEqual([])
  })
  it('shows the service’s sentence at the field it names', async () => {
    answers({ title: '不合规则', status: 422, detail: '有 1 处不合规则', errors: [{ field: 'steps[0].standards[1].whenFrom', code: 'x', message: '条件须同时写明因素和范围' }] })
    const page = await next()
    await page.get('textarea').setValue('材料涨价')
    await page.get('form').trigger('submit')
    await vi.waitFor(() => expect(page.find('[data-testid="rows-steps[0].standards"]').text()).toContain('条件须同时写明因素和范围'))
    expect(page.get('[data-testid="refusal"]').text()).toContain('有 1 处不合规则')
  })
  it('changes a draft where it stands, if nobody changed it meanwhile', async () => {
    const page = await mounted(PolicyEditor, { edited: { kind: 'draft', policy: shown('AA-LSJZ-v1', { version: 3 }), etag: '"4.ab"' }, user: 'office' })
    await page.get('form').trigger('submit')
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    const [method, , body, options] = asked[0] ?? []
    expect([method, options?.params?.path, options?.headers?.['If-Match'], body?.['version']]).toEqual(['PUT', { code: 'AA-LSJZ', version: 3 }, '"4.ab"', 3])
  })
  it('makes a new policy from nothing: steps are added, moved and removed, rows likewise', async () => {
    const page = await mounted(PolicyEditor, { edited: { kind: 'new' }, user: 'office' })
    await page.get('[data-testid="add-factors"]').trigger('click')
    await page.get('[data-testid="rows-steps[0].factors"] input.number').setValue('60')
    expect(page.get('[data-testid="sum"]').text()).toBe('合计 60 %')
    await page.get('[data-testid="add-step"]').trigger('click')
    await page.get('[data-testid="step-1"] [data-testid="method"]').setValue('SPLIT')
    expect(page.find('[data-testid="rows-steps[1].parts"]').exists()).toBe(true)
    await page.get('[data-testid="step-1"] header button').trigger('click')
    expect(page.find('[data-testid="rows-steps[0].parts"]').exists()).toBe(true)
    expect(page.findAll('[data-testid^="step-"]')).toHaveLength(2)
  })
  it('takes over a text that reads, and nothing of one that does not', async () => {
    const page = await next()
    const box = page.get('[data-testid="policy-json"] textarea')
    await box.setValue('{"steps": [')
    await box.trigger('blur')
    expect(page.get('[data-testid="policy-json"]').text()).toContain('未采用')
    expect(page.find('.read').text()).toContain('每单位“AREA”20 元')
    await box.setValue(JSON.stringify({ ...filed('AA-LSJZ-v1.json'), steps: [{ method: 'FACTOR', name: '改为因素法', factors: [{ code: 'A', name: '甲', weightPercent: 100 }] }] }))
    await box.trigger('blur')
    expect(page.find('.read').text()).toContain('改为因素法')
  })
})
