/** Style and script of the page, and what its Content-Security-Policy knows them by: a test tells the hash when it is not theirs. */

export const STYLE = `
:root{color-scheme:light dark;--text:#1b1f24;--soft:#57606a;--line:#d5dbe1;--back:#f4f6f8;--card:#fff;--inset:#f4f6f8;--link:#0a58ca;--error:#b3261e;--warning:#8a5300;--notice:#0a58ca;--pass:#19692c;--error-back:#fdeceb;--warning-back:#fff4dc;--pass-back:#e5f5e8;--accent:#3d6ad6;--track:#e3e8ee}
@media(prefers-color-scheme:dark){:root{--text:#e6e9ed;--soft:#a4adb7;--line:#333b45;--back:#0e1217;--card:#171c23;--inset:#10151b;--link:#84b6ff;--error:#ff9b93;--warning:#f0bb5c;--notice:#84b6ff;--pass:#7fdc93;--error-back:#331718;--warning-back:#30250f;--pass-back:#13291a;--accent:#6f96f5;--track:#29313b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:4.5rem}
body{margin:0 auto;max-width:62rem;padding:1rem;background:var(--back);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
p,ul,ol,dl,pre,figure{margin:.5rem 0}
h1,h2,h3{line-height:1.3;margin:0}
h1{font-size:1.5rem}
h2{font-size:1.15rem}
h3{font-size:1rem}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em;unicode-bidi:isolate}
:not(pre)>code{background:var(--inset);border-radius:.25rem;padding:.1em .3em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.meta,.product,.group{color:var(--soft);font-size:.875rem}
.product{font-weight:600;letter-spacing:.02em;margin:0 0 .6rem}
header,.finding,.overview,.of-target,.alert,figure,.quiet{background:var(--card);border:1px solid var(--line);border-radius:.6rem}
header{padding:1.1rem 1.25rem;border-top:.4rem solid var(--soft)}
header.fail{border-top-color:var(--error)}
header.error,header.warn{border-top-color:var(--warning)}
header.pass{border-top-color:var(--pass)}
.headline{display:flex;gap:.9rem;align-items:flex-start}
.sign{flex:none;width:2.4rem;height:2.4rem;border-radius:50%;display:grid;place-items:center;font-size:1.25rem;font-weight:700}
.fail .sign{background:var(--error-back);color:var(--error)}
.error .sign,.warn .sign{background:var(--warning-back);color:var(--warning)}
.pass .sign{background:var(--pass-back);color:var(--pass)}
.headline p{margin:.3rem 0 0}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 0}
.counts div{flex:1 1 6rem;border-radius:.4rem;padding:.45rem .7rem;background:var(--inset)}
.counts dt{font-size:.8rem;color:var(--soft)}
.counts dd{margin:0;font-size:1.35rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.counts .error dd{color:var(--error)}
.counts .warning dd,.counts .unknown dd{color:var(--warning)}
.counts .pass dd{color:var(--pass)}
.counts .zero dd{color:var(--soft)}
main{outline:0}
main>section{margin-top:1.5rem}
main>section>h2{margin-bottom:.6rem}
.overview{padding:1rem 1.25rem}
.filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:1rem 0 0;padding:.6rem 0;background:var(--back)}
.filters[hidden],.finding[hidden],section[hidden],tr[hidden]{display:none}
.filters label{font-size:.875rem;color:var(--soft)}
.filters output{font-size:.875rem;font-weight:600}
select,button{font:inherit;font-size:.875rem;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.25rem .5rem;max-width:11rem}
.alert{padding:.7rem 1rem;border-left:.3rem solid var(--warning)}
.finding{padding:.9rem 1.25rem;margin:.75rem 0;border-left:.3rem solid var(--soft)}
.finding.error{border-left-color:var(--error)}
.finding.warning,.finding.unknown{border-left-color:var(--warning)}
.finding.notice{border-left-color:var(--notice)}
.finding>.meta{margin:0 0 .35rem}
.more{color:var(--soft);font-weight:400}
.badge{font-size:.75rem;font-weight:650;border-radius:1rem;padding:.1rem .55rem;margin-right:.3rem;background:var(--inset);color:var(--text)}
.error .badge{background:var(--error-back);color:var(--error)}
.warning .badge,.unknown .badge{background:var(--warning-back);color:var(--warning)}
.outage,.destructive{border-radius:.4rem;padding:.5rem .8rem;background:var(--error-back)}
.fix{margin-top:.8rem;border-top:1px solid var(--line);padding-top:.5rem}
.advice{font-weight:600}
.steps{padding-left:1.4rem}
.steps:has(>li:only-child){list-style:none;padding-left:0}
.copy{position:relative}
.copy button{position:absolute;top:.35rem;right:.35rem}
pre{background:var(--inset);border:1px solid var(--line);border-radius:.4rem;padding:.7rem .8rem;white-space:pre-wrap}
.copy pre{padding-right:5rem}
.wide{overflow-x:auto;max-width:100%;margin:.5rem 0}
.tall{max-height:70vh;overflow-y:auto}
table{border-collapse:collapse;font-size:.875rem;overflow-wrap:normal}
th,td{border-bottom:1px solid var(--line);padding:.3rem .7rem .3rem 0;text-align:left;vertical-align:top;max-width:24rem}
th,td{overflow-wrap:break-word}
thead th{color:var(--soft);font-weight:600}
tbody th{font-weight:400}
.matrix{min-width:100%}
.tall thead th{position:sticky;top:0;background:var(--card)}
.matrix td{white-space:nowrap}
.matrix td.fail{color:var(--error);font-weight:650}
.matrix td.warn,.matrix td.error{color:var(--warning);font-weight:650}
.matrix td.pass{color:var(--pass)}
.matrix td.none{color:var(--soft)}
details{margin:.5rem 0}
summary{cursor:pointer}
.of-target{padding:.2rem 1.25rem}
.of-target>summary{padding:.6rem 0}
.of-target>summary h2{display:inline}
.verdict,.count{color:var(--soft)}
.of-target .finding,.of-target figure,.of-target .quiet{background:var(--back)}
.quiet{padding:.5rem 1rem}
.quiet ul{padding-left:1.2rem;font-size:.875rem}
.group{font-weight:600;margin:.7rem 0 .2rem}
.evidence div{display:flex;flex-wrap:wrap;gap:0 .6rem;padding:.15rem 0;font-size:.875rem}
.evidence dt{color:var(--soft)}
.evidence dd{margin:0}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.75rem;margin:.75rem 0}
.plots figure{margin:0;padding:.9rem 1.25rem;min-width:0}
figcaption{font-weight:600;margin-bottom:.4rem}
svg{display:block;width:100%}
svg text{fill:var(--text);font-size:13px}
svg .value{font-weight:600}
.tick line{stroke:var(--line)}
.tick text{fill:var(--soft);font-size:11px}
.bar rect{fill:var(--accent)}
.bar.short rect{fill:var(--error)}
.bar .track,.bar.short .track{fill:var(--track)}
.before,.limit{stroke:var(--text);stroke-width:2}
.limit{stroke-dasharray:5 4}
footer{margin-top:2rem;color:var(--soft);font-size:.875rem}
@media(max-width:30rem){body{padding:.6rem}header,.finding,.overview,.plots figure{padding-left:.9rem;padding-right:.9rem}.of-target{padding:.2rem .6rem}h1{font-size:1.25rem}}
@media print{.filters,.copy button,.skip{display:none}body{background:#fff}}
`;

export const STYLE_HASH = 'sha256-pTioCoNW4Dt0g132ECDXF+avLcg+cjSQhtFz6kyV5Os=';

export const SCRIPT = `
'use strict';
(() => {
  const form = document.querySelector('.filters');
  if (form) {
    const status = form.querySelector('output');
    const sections = document.querySelectorAll('section[data-target]');
    const apply = () => {
      const wanted = Object.fromEntries(new FormData(form));
      const filtered = Boolean(wanted.target || wanted.severity || wanted.group);
      let shown = 0;
      for (const section of sections) {
        let found = 0;
        for (const finding of section.querySelectorAll('.finding')) {
          finding.hidden = Boolean((wanted.severity && finding.dataset.severity !== wanted.severity) || (wanted.group && finding.dataset.group !== wanted.group));
          found += finding.hidden ? 0 : 1;
        }
        section.hidden = Boolean((wanted.target && section.dataset.target !== wanted.target) || (found === 0 && (wanted.severity || wanted.group)));
        shown += section.hidden ? 0 : found;
        const folded = section.querySelector('.of-target');
        if (filtered && folded && !section.hidden) {
          folded.open = true;
        }
      }
      for (const row of document.querySelectorAll('.matrix tr[data-target]')) {
        row.hidden = Boolean(wanted.target && row.dataset.target !== wanted.target);
      }
      status.textContent = shown === 1 ? '1 finding' : shown + ' findings';
    };
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }
  const reveal = () => {
    const place = location.hash.startsWith('#target-') && document.getElementById(location.hash.slice(1));
    const folded = place && place.closest('details');
    if (folded) {
      folded.open = true;
      folded.scrollIntoView();
    }
  };
  addEventListener('hashchange', reveal);
  reveal();
  if (navigator.clipboard) {
    for (const block of document.querySelectorAll('.copy')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Copy';
      button.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText(block.querySelector('code').textContent);
          button.textContent = 'Copied';
        } catch {
          button.textContent = 'Not copied';
        }
        setTimeout(() => { button.textContent = 'Copy'; }, 2000);
      });
      block.append(button);
    }
  }
})();
`;

export const SCRIPT_HASH = 'sha256-jjdTkia4He39mwbfA42ZgPNtJ3adzuXNI5JqoIzkquw=';
