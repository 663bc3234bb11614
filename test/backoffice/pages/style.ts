/** Plain looks, so that pictures of the panel beside a page say something about both. */
export const style = `
body { margin: 0; font: 14px/1.5 "Helvetica Neue", Arial, sans-serif; color: #191919; background: #fff; }
header { padding: 12px 24px; border-bottom: 1px solid #e5e5e5; }
main, form, #root, .sh-core-layout { padding: 8px 24px; max-width: 880px; }
.sh-core-layout main { padding: 0; }
h1 { font-size: 24px; } h2 { font-size: 18px; }
table { border-collapse: collapse; } td { padding: 6px 10px; border-bottom: 1px solid #eee; }
dl { display: grid; grid-template-columns: 200px 1fr; gap: 4px 12px; } dl .data-item { display: contents; }
dt { color: #707070; } dd { margin: 0; }
.notice { background: #fff6e0; padding: 8px 12px; }
.tooltip__mask { display: none; }
button { font: inherit; padding: 6px 14px; } textarea { display: block; font: inherit; width: min(100%, 640px); }
.tooltip__host { border: 0; padding: 0; background: none; }
.ordui-m2m-panel__iframe { width: 520px; height: 360px; border: 1px solid #ccc; }
.action-menu ~ .action-menu { display: none; }
#viewport { height: 320px; overflow-y: auto; } #viewport tr { height: 40px; }
kat-textarea { display: block; } kat-button { display: inline-block; padding: 6px 14px; border: 1px solid #888; cursor: pointer; }
form label { display: block; margin: 4px 0; }
`;
