import { describe, expect, it } from 'vitest'
import MarkdownText from '@/ui/MarkdownText.vue'
import { mounted } from './mounting'

const shown = async (text: string) => (await mounted(MarkdownText, { text })).get('.markdown').element

describe('a Markdown text', () => {
  it('is shown as headings, lists, emphasis and tables', async () => {
    const text = await shown('# 总体目标\n\n**样例** 与 `tasks-v1.csv`\n\n1. 启动\n2. 推进\n\n| 指标 | 目标 |\n|---|---|\n| 绿色建筑 | 60 % |')
    expect(text.querySelector('h2')?.textContent).toBe('总体目标')
    expect(text.querySelector('strong')?.textContent).toBe('样例')
    expect([...text.querySelectorAll('ol li')].map((each) => each.textContent)).toEqual(['启动', '推进'])
    expect(text.querySelector('td')?.textContent).toBe('绿色建筑')
    expect(text.textContent).not.toMatch(/[#*`|]/)
  })
  it('never becomes HTML of its author, and leads only to addresses', async () => {
    const text = await shown('<script>alert(1)</script>\n\n一 <img src=x onerror=alert(1)> 二\n\n[点](javascript:alert(1)) [网](https://example.org)\n\n![图](https://example.org/a.png)')
    expect(text.querySelector('script, img, [onerror]')).toBeNull()
    expect([...text.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual(['https://example.org'])
    expect(text.textContent).toContain('<img src=x onerror=alert(1)>')
  })
})
