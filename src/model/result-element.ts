/** What stands before the JSON of a result in a page that holds one, and what ends it. */
export const resultElement = ['<script type="application/json" id="result">', '</script>'] as const
