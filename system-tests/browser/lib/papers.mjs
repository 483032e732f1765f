import { done } from './door.mjs'

const NOTIFICATION = '/api/notification/v1'

/** Letters alone: digits might be taken for a telephone number, which must not be published. */
export function anything() {
  return Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')
}

async function drafted(title) {
  return done('office', 'POST', `${NOTIFICATION}/documents`, {
    kind: 'NOTICE',
    issuerCode: 'LGO',
    series: 'AA绿建办',
    title,
    disclosure: 'PROACTIVE',
    mainRecipients: ['YZ'],
    copyRecipients: ['YD'],
    body: [
      { kind: 'PARAGRAPH', text: '为做好创建工作资料归集，现通知如下。' },
      { kind: 'HEADING', text: '归集范围' },
      { kind: 'TABLE', text: '资料清单', header: ['类别', '份数'], rows: [['项目台账', '2'], ['现场照片', '12']] },
      { kind: 'HEADING', text: '时间要求' },
      { kind: 'PARAGRAPH', text: '请于月底前报送。' },
    ],
  })
}

async function moved(user, id, to) {
  return done(user, 'POST', `${NOTIFICATION}/documents/${id}/transitions`, { to })
}

/** A public notice to YZ, with a copy to YD: checked and signed, waiting for the registrar. */
export async function signedNotice(title = `关于归集创建工作资料的通知（${anything()}）`) {
  const { id } = await drafted(title)
  await moved('office-chief', id, 'CHECKED')
  return moved('leader', id, 'SIGNED')
}

async function issuedNotice() {
  const { id } = await signedNotice()
  await moved('registrar', id, 'REGISTERED')
  return moved('registrar', id, 'ISSUED')
}

/** A suggestion by its code, as the office finds it. */
export async function suggestionByCode(code) {
  return (await done('office', 'GET', `${NOTIFICATION}/suggestions?q=${code}`)).items[0]
}

async function answeredSuggestion() {
  const { code } = await done('office', 'POST', `${NOTIFICATION}/suggestions`, { kind: 'SUGGESTION', text: '建议在河边步道增设座椅。', unitCode: 'YZ' })
  const { id } = await suggestionByCode(code)
  await done('office', 'POST', `${NOTIFICATION}/suggestions/${id}/transitions`, { to: 'DISPATCHED', unitCode: 'YZ', workingDays: 10 })
  return done('yingzhou', 'POST', `${NOTIFICATION}/suggestions/${id}/transitions`, { to: 'ANSWERED', reply: '已列入本年维护计划。' })
}

/** The addresses of one of each paper that has a page. */
export async function oneOfEachPaper() {
  const document = await issuedNotice()
  const suggestion = await answeredSuggestion()
  const news = await done('yingzhou', 'POST', `${NOTIFICATION}/news`, { title: `河边步道建成开放（${anything()}）`, text: '全长两公里的步道向市民开放。' })
  return { document: document.id, suggestion: suggestion.id, news: news.id }
}
