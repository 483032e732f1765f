/** What anybody reads without sign-in. */
export default {
  public: {
    site: '绿色生态城市创建 · 公开',
    officials: '工作人员登录',
    welcome: '这里公开项目、文件、公示、荣誉和群众建议。',
    foot: '只公开已标明主动公开的内容。',
    nav: { home: '首页', projects: '重点项目', documents: '公开文件', notices: '公示', honours: '荣誉', suggestions: '建议' },
  },
}
