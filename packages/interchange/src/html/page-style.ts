/**
 * How a document looks as a page: in light and dark, on a phone and on paper, where it is A4 and heads of tables repeat. The page's
 * policy knows it by its hash; a test says to what `STYLE_HASH` changes with it.
 */
export const PAGE_STYLE = `:root{color-scheme:light dark;--text:light-dark(#1b1f23,#e8ecee);--muted:light-dark(#55606b,#a7b1b9);--line:light-dark(#d5d8da,#343c42);--bg:light-dark(#fafaf7,#14181b);--link:light-dark(#0b5f6b,#6cc7d1)}
*{box-sizing:border-box}
html{background:var(--bg);color:var(--text);font:400 17px/28px 'Source Serif 4',Charter,Georgia,'Noto Serif',serif}
body{max-width:832px;margin:0 auto;padding:32px 24px 64px;overflow-wrap:break-word}
h1{font-size:32px;line-height:40px;margin:0 0 16px}
h2{font-weight:400;font-size:25px;line-height:32px;margin:56px 0 16px}
h3{font-size:20px;line-height:28px;margin:32px 0 8px}
h4{font-size:17px;line-height:26px;margin:28px 0 4px;padding-top:12px;border-top:1px solid var(--line)}
p{margin:0 0 8px}
.lead{font-size:20px;line-height:30px}
.note,.label,small,footer,nav,thead th{font:400 15px/22px 'Source Sans 3','Segoe UI','Noto Sans',system-ui,sans-serif;color:var(--muted)}
.label{margin:16px 0 4px}
ul,ol{margin:0 0 8px;padding-left:24px}
li{margin-bottom:4px}
blockquote{margin:0 0 8px;padding-left:16px;border-left:3px solid var(--line)}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:8px 16px 8px 0;vertical-align:top;text-align:start;border-bottom:1px solid var(--line)}
nav ul{padding-left:16px;list-style:none}
nav>ul{padding:0}
a{color:var(--link)}
footer{margin-top:48px;padding-top:12px;border-top:1px solid var(--line)}
@page{size:A4;margin:18mm;@bottom-right{content:counter(page) '/' counter(pages);font:8.5pt/11pt sans-serif;color:#55606b}}
@media print{:root{color-scheme:light;--bg:#fff}
html{font-size:10.5pt;line-height:15pt;orphans:2;widows:2}
body{max-width:none;padding:0}
h1{font-size:23pt;line-height:28pt}h2{font-size:16pt;line-height:20pt;margin:22pt 0 8pt}h3{font-size:12.5pt;line-height:16pt;margin:14pt 0 4pt}h4{font-size:11pt;line-height:15pt;margin:11pt 0 2pt}
.lead{font-size:12pt;line-height:17pt}
.note,.label,small,footer,nav,thead th{font-size:8.5pt;line-height:12pt}
thead{display:table-header-group}
h1,h2,h3,h4,.label{break-after:avoid}
li,tr,blockquote{break-inside:avoid}}
`;

/** SHA-256 of `PAGE_STYLE`, as a policy writes it. */
export const STYLE_HASH = 'sha256-ZyGf3XtUH18HLThqE+oVG8TaBDoQXkfy1iY6iyXOn5g=';
