// The demand that is being worked on, and what was answered. It lives as long as the page.

export const asked = { demand: null, where: '', top: 5, answers: {} };

/** The fields of a demand as the form names them. */
export const FIELDS = [
  { name: 'title', label: '需求名称', rows: 1 },
  { name: 'problem', label: '主要问题', rows: 3 },
  { name: 'technology', label: '关键技术与指标', rows: 3 },
  { name: 'goal', label: '预期目标', rows: 2 },
  { name: 'organization', label: '提出单位（其自有专利不会推荐给它）', rows: 1 },
];

/** What the service reads as one text; places in a diagnosis are places in it. */
export function fullText(demand) {
  let full = '';
  for (const part of [demand.title, demand.text, demand.problem, demand.technology, demand.goal]) {
    const bare = (part ?? '').trim();
    if (bare && !full.includes(bare)) full += (full && !'。！？!?；;'.includes(full.at(-1)) ? '。' : '') + bare;
  }
  return full;
}
