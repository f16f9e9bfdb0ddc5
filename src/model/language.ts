/** Language of the interface of a report. What plans say stays Chinese in either. */
export type Language = 'zh' | 'en'
