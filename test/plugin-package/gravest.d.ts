declare const gravest: import('variorum').ReportSection
export default gravest
