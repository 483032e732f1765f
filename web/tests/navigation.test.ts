import { describe, expect, it, vi } from 'vitest'
import { useMoneyTrail } from '@/app/moneyTrail'
import { groupsOf, sectionsAt } from '@/app/navigation'
import SectionLinks from '@/app/SectionLinks.vue'
import { useMe } from '@/app/session'
import { routes } from '@/router'
import { mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/i18n'
import FormFoot from '@/ui/FormFoot.vue'
import { answering, signedIn } from './answers'
import { inPage, mounted } from './mounting'

/** The line of links as it stands above a page of the given entry. */
async function linesAt(path: string, roles: string[], entry = 'payments') {
  const page = { template: '<div />' }
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: page, meta: { entry } }] })
  await router.push(path)
  return mount(SectionLinks, { props: { roles }, global: { plugins: [router, i18n] } })
}

describe('the lists of money', () => {
  const all = ['office', 'finance', 'finance-chief', 'auditor']
  it('stand in groups, of which a phone shows all beside each other, and those of the present one below', async () => {
    const lines = await linesAt('/award-policies', all)
    const [groups, own] = lines.findAll('nav')
    expect(groups?.findAll('a').map((link) => link.text())).toEqual(['支付', '预算', '来源与计划', '奖补', '账簿与监督'])
    expect(own?.findAll('a').map((link) => link.text())).toEqual(['以奖代补', '指标下达', '奖补办法', '办法试算'])
    expect(lines.findAll('[aria-current="true"]').map((link) => link.text())).toEqual(['奖补'])
    expect(lines.findAll('[aria-current="page"]').map((link) => link.text())).toEqual(['奖补办法'])
    expect(own?.attributes('aria-label')).toBe('“奖补”的各页')
  })
  it('are one line for whom there is one group alone, and for entries without groups', async () => {
    expect(groupsOf(sectionsAt('/execution', 'payments', ['nobody']))).toEqual([])
    const lines = await linesAt('/tables', ['office'], 'projects')
    expect(lines.findAll('nav')).toHaveLength(1)
    expect(lines.find('[aria-current="page"]').attributes('href')).toBe('/tables')
  })
  it('are groups of at most five, each opened at its first, which is a page', () => {
    const groups = groupsOf(sectionsAt('/payments', 'payments', all))
    expect(groups.every((group) => group.sections.length <= 5 && group.to === group.sections[0]?.to)).toBe(true)
    const paths = routes.map((route) => route.path)
    expect(groups.flatMap((group) => group.sections.map((each) => each.to)).filter((to) => !paths.includes(to))).toEqual([])
  })
})

describe('the way to a page of money', () => {
  it('is Money, the list by its name in the navigation, and what lies between', async () => {
    answering(signedIn('finance'))
    const { result } = await inPage(() => ({ ...useMoneyTrail(), ...useMe() }))
    await vi.waitFor(() => expect(result.me.value).toBeTruthy())
    expect(result.trail()).toEqual([{ label: '资金', to: '/payments' }])
    expect(result.trail('budgetLines', { label: 'M19-04', to: '/budget-lines/1' }).map((each) => each.label)).toEqual(['资金', '预算指标', 'M19-04'])
    expect(result.trail('paymentList')).toHaveLength(1)
  })
  it('does not lead through what one may not read', async () => {
    answering(signedIn('inspector'))
    const { result } = await inPage(() => ({ ...useMoneyTrail(), ...useMe() }))
    await vi.waitFor(() => expect(result.me.value).toBeTruthy())
    expect(result.trail('warnings')).toEqual([{ label: '资金预警', to: '/fund-warnings' }])
  })
})

describe('the foot of a form', () => {
  it('says why it was refused, sends, leads back and says that what is typed is kept', async () => {
    const foot = await mounted(FormFoot, { act: '提交', refusal: '余额不足。', back: '/payments', kept: true, busy: false }, { slots: { default: '<a href="#">看</a>' } })
    expect(foot.find('[role="alert"]').text()).toBe('余额不足。 看')
    expect(foot.find('[data-testid="send"]').attributes('type')).toBe('submit')
    expect(foot.findAll('a').at(-1)?.attributes('href')).toBe('/payments')
    expect(foot.text()).toContain('填写的内容自动留在本机')
  })
  it('is quiet and bare where a form is not what its page is for', async () => {
    const foot = await mounted(FormFoot, { act: '记录', quiet: true, busy: true, testid: 'record' })
    expect(foot.find('[data-testid="record"]').classes()).toEqual(['button'])
    expect(foot.find('button').attributes('disabled')).toBeDefined()
    expect(foot.find('[role="alert"]').exists()).toBe(false)
    expect(foot.text()).toBe('记录')
  })
})
