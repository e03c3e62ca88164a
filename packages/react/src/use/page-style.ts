/**
 * How a document looks that is handed out as one file: the Read document of the editor in light and dark, on a phone and on
 * paper. The page's policy knows it by its hash, so that a letter changed here changes `STYLE_HASH` too; a test says to what.
 */
export const PAGE_STYLE = `:root{color-scheme:light dark;
--bg:light-dark(#fafaf7,#14181b);--surface:light-dark(#fff,#1c2226);--text:light-dark(#1b1f23,#e8ecee);--muted:light-dark(#55606b,#a7b1b9);
--line:light-dark(#d5d8da,#343c42);--control:light-dark(#7a858f,#7c8790);--accent:light-dark(#0b5f6b,#6cc7d1);--focus:light-dark(#0b57d0,#8ab4f8);
--note:light-dark(#3b4fa0,#aebbff);--old:light-dark(#fbe6e5,#43201f);--new:light-dark(#e1f3e6,#16331f);
--ui:'Source Sans 3','Segoe UI','Noto Sans',system-ui,sans-serif;--read:'Source Serif 4',Charter,Georgia,'Noto Serif',serif}
*{box-sizing:border-box}
html{background:var(--bg);color:var(--text);font:400 17px/28px var(--read);-webkit-text-size-adjust:100%}
body{max-width:880px;margin:0 auto;padding:32px 24px 64px;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
b,strong{font-weight:600}
[hidden]{display:none!important}
.written{white-space:pre-line}
.unwritten,.about,.kicker,.kind,.code,.label,figcaption,.foot,.find{color:var(--muted)}
.about,.kicker,.kind,.label,figcaption,.foot,.find{font:400 15px/22px var(--ui)}
.kicker{font-weight:600}
h1{font:600 32px/40px var(--read);letter-spacing:-.012em}
h2{margin:56px 0 16px;font:400 25px/32px var(--read);letter-spacing:-.008em}
.paper h2{margin-top:48px}
.paper .thing h2{margin-bottom:8px;font:600 20px/28px var(--read)}
.paper .role>h2{margin:0;font:600 20px/28px var(--read)}
.paper .role>h2+.about{margin:0}
.title+.roles{margin-top:32px}
.title+.lead{margin-top:24px}
h2 small{font:400 15px/22px var(--ui);color:var(--muted)}
h3{font:600 20px/28px var(--read)}
h4{padding-bottom:4px;font:600 15px/22px var(--ui)}
.lead{margin-top:8px;font-size:20px;line-height:30px}
h2+.lead,h2+.about,.lead+.about{margin:-8px 0 16px}
.title .about{margin:8px 0 0}
.code{margin-right:.35em;font-family:var(--ui)}
.find{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;margin-bottom:32px}
.find label{flex:1 1 260px;display:flex;align-items:center;gap:12px}
.find input{flex:1;min-width:0;min-height:44px;padding:8px 12px;border:1px solid var(--control);border-radius:6px;background:var(--surface);color:var(--text);font:400 17px/26px var(--ui)}
.find input:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.row{display:grid;grid-template-columns:168px minmax(0,1fr);gap:0 32px;padding:16px 0;border-top:1px solid var(--line)}
.row h3{padding-top:3px;font:600 15px/22px var(--ui);color:var(--muted);hyphens:auto}
.row li+li{margin-top:12px}
.competency,.role{padding:24px 0 32px;border-top:1px solid var(--control)}
.definition{margin-top:8px;max-width:68ch}
.part{margin-top:24px}
.deeds,.serves,.needs,.levels.beside,.entries{border-top:1px solid var(--line)}
.deeds>li,.serves>li,.entries>li{padding:8px 0}
.deeds>li+li,.serves>li+li,.entries>li+li{border-top:1px solid var(--line)}
.deeds>li{display:flex;align-items:flex-start;justify-content:space-between;gap:32px}
.deeds>li>div{min-width:0}
.deeds .tegu-level{flex:none;min-width:104px;padding-top:2px}
.serves>li{display:grid;grid-template-columns:168px minmax(0,1fr);gap:0 32px}
.serves>li>p{grid-column:2}
.serves>li>p:first-child{display:contents}
.serves strong{grid-column:2;font-weight:400}
.needs{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:12px 32px;padding-top:8px}
.needs li{margin-top:4px}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:8px 32px 8px 0;vertical-align:top;text-align:start}
th:last-child,td:last-child{padding-right:0}
table:not(.beside) tr{border-bottom:1px solid var(--line)}
table:not(.beside) thead th{padding:0 32px 4px 0;font:400 15px/22px var(--ui);color:var(--muted)}
tbody th{font-weight:600}
.beside th{padding-bottom:0}.beside td{padding-top:4px}
.held th:first-child{width:36%}.held .level{width:19%}
.held td p+p{margin-top:4px}.held .unwritten{font:400 15px/22px var(--ui)}
.profile .part{margin-top:40px}
.profile .head{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 16px;padding-bottom:6px}
.profile h2{margin:0;font:600 17px/26px var(--ui)}
.profile .head .about{margin:0}
.pairs{border-top:1px solid var(--line)}
.pairs>li{display:grid;grid-template-columns:200px minmax(0,1fr);gap:0 32px;padding:8px 0}
.pairs>li+li{border-top:1px solid var(--line)}
table.needed th:first-child{width:232px}.needed .level{width:132px;padding-right:0}
table.needed tr{border-bottom:0!important}table.needed tbody tr{border-top:1px solid var(--line)}
.profile .needs{grid-template-columns:repeat(auto-fit,minmax(12rem,1fr))}
.narrow{display:none}
.tegu-level{display:inline-flex;align-items:center;gap:6px;font:600 15px/22px var(--ui)}
.tegu-level i{flex:none;width:20px;height:20px;border-radius:4px;display:inline-grid;place-items:center;font-style:normal;font-size:13px;line-height:1}
i[data-step='1']{background:light-dark(#cde8ea,#235760);color:light-dark(#1b1f23,#fff)}
i[data-step='2']{background:light-dark(#6db3bb,#4ba3ae);color:light-dark(#1b1f23,#06262b)}
i[data-step='3']{background:light-dark(#0a4a54,#c9f0f3);color:light-dark(#fff,#06262b)}
.entry .path{font:600 15px/22px var(--ui);color:var(--muted)}
.entry{padding:16px 0!important}
.entry .quote{margin:4px 0}
.noted{text-decoration:underline dotted 2px var(--note);text-underline-offset:4px}
.said{font:400 15px/22px var(--ui)}
.try em{font-family:var(--read);font-style:italic}
.quote+.quote,.quote+figcaption{margin-top:4px}
.role .quote{margin-top:12px}
.change{display:grid;grid-template-columns:168px minmax(0,1fr);gap:0 32px}
.change .label{grid-column:1}.change .label b{display:block;color:var(--text)}
.change .texts{grid-column:2}
.change .when{font:400 15px/22px var(--ui);color:var(--muted)}
del,ins{border-radius:3px;padding:0 2px}
del{background:var(--old);text-decoration:line-through 1px}
ins{background:var(--new);text-decoration:underline 1px;text-underline-offset:3px}
.foot{margin-top:48px;padding-top:12px;border-top:1px solid var(--line)}
@media (max-width:639px){
body{padding:24px 16px 48px}
h1{font-size:28px;line-height:34px;overflow-wrap:anywhere}
.find label{flex-wrap:wrap;gap:4px 12px}.find input{flex:1 1 100%}
.row,.serves>li,.needs,.change,.pairs>li{grid-template-columns:minmax(0,1fr)}
table.needed th:first-child,.needed .level{width:auto}
.serves>li>p,.serves strong,.change .label,.change .texts{grid-column:1}
.row h3{padding:0 0 2px}
.deeds>li{display:block}
.narrow{display:block;margin-bottom:2px}
table,tbody,tr,th,td,table:not(.beside) th:first-child{display:block;width:auto;padding-right:0}
.held .level{width:auto}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table:not(.beside) tbody th{padding-bottom:0}table:not(.beside) td{padding-top:0}}
@page{size:A4;margin:18mm;@bottom-right{content:counter(page) '/' counter(pages);font:8.5pt/11pt 'Source Sans 3',sans-serif;color:#55606b}}
@media print{:root{color-scheme:light;--bg:#fff}
html{font-size:10.5pt;line-height:15pt;orphans:2;widows:2}
body{max-width:none;padding:0}
.find{display:none}
h1{font-size:23pt;line-height:28pt}h2{margin:22pt 0 8pt;font-size:16pt;line-height:20pt}h3{font-size:12.5pt;line-height:16pt}
.lead{font-size:12pt;line-height:17pt}
.about,.kicker,.kind,.label,figcaption,.foot,h4,.row h3,.tegu-level,.said,.entry .path,.change .when,table:not(.beside) thead th{font-size:8.5pt;line-height:12pt}
.competency,.role{padding:11pt 0 16pt}.part{margin-top:9pt}.row{padding:7pt 0}
.deeds>li,.serves>li,.entries>li{padding:4pt 0}.entry{padding:7pt 0!important}
th,td{padding-top:4pt;padding-bottom:4pt}
.profile{line-height:13.5pt}.profile .part{margin-top:9pt;break-inside:auto}.profile .head{padding-bottom:3pt;break-after:avoid}
.profile h2{font-size:10.5pt;line-height:14pt}.pairs>li,.needed td,.needed tbody th{padding-top:2pt;padding-bottom:2.5pt}
.pairs>li{grid-template-columns:32mm minmax(0,1fr);gap:0 3mm}
table.needed th:first-child{width:35mm}.needed td,.needed th{padding-right:3mm}.needed .level{width:19.5mm;padding-right:0}
.needed td p+p{margin-top:.5pt}.needed .shared{font-size:9.5pt;line-height:12pt}
i[data-step],del,ins{print-color-adjust:exact;-webkit-print-color-adjust:exact}
thead{display:table-header-group}
h1,h2,h3,h4{break-after:avoid}
.competency,.entry,li,tr,figure{break-inside:avoid}}
@media (forced-colors:active){.tegu-level i{border:1px solid}}
`;

/** SHA-256 of `PAGE_STYLE`, as a policy writes it. */
export const STYLE_HASH = 'sha256-VdbhGWyEAAcR5sUzDvdPOZpfgPv1nX+1zuFR46x7XzA=';
