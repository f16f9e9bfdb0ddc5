/** What bodies are called that a plan sets up or relies on to carry it out. */
export const bodyEnds = '领导小组|联席会议|协调小组|指挥部|工作专班|委员会'

/** What may be left out of a body's name without naming another one. */
export const fillersInNames: ReadonlySet<string> = new Set(['工作', '建设', '推进', '协调', '创建', '的'])
