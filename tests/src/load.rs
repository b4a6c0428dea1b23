//! Many articles at once: how long a page needs for them, and how long it does not answer meanwhile.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;

use crate::{Browser, Site, axe::PATIENCE};

/// What taking in many files, and comparing them, takes.
#[derive(Debug, Deserialize)]
pub struct Load {
    /// From the drop until all articles are listed, in milliseconds.
    pub imported: u64,
    /// From the click that compares until the engine has answered.
    pub compared: u64,
    /// From then until the page shows it.
    pub shown: u64,
    /// The longest task of the page's own thread in each of the three; 0 where none took 50 ms, the
    /// shortest that is told.
    pub longest: [u64; 3],
    /// Of the first two: how long the engine was at work, by what it was asked for.
    pub engine: BTreeMap<String, u64>,
    /// What the page said of its progress.
    pub progress: Vec<String>,
    /// Bytes that its scripts and modules hold at the end.
    pub memory: u64,
}

/// What reading a text again takes, while it is edited.
#[derive(Debug, Deserialize)]
pub struct Edit {
    /// Milliseconds of the engine alone.
    pub engine: f64,
    /// The same with the way to the worker and back.
    pub round: f64,
    /// From the letter until what it changes is on the page.
    pub shown: f64,
}

impl Browser {
    /// Drops so many copies of these texts, each with other digits, and compares them.
    ///
    /// # Errors
    ///
    /// When the page does not come to an end.
    pub async fn load(&self, texts: &[String], count: usize) -> Result<Load> {
        self.session().set_script_timeout(PATIENCE).await?;
        let arguments = vec![json!(texts), json!(count)];
        let found = self.session().execute_async(LOAD, arguments).await?;
        let found = found.json().clone();
        serde_json::from_value(found.clone()).with_context(|| format!("it failed: {found}"))
    }

    /// Edits the text of the article that is unfolded, so many times; `question` asks the engine to
    /// read a text like it. The medians.
    ///
    /// # Errors
    ///
    /// When the page does not answer.
    pub async fn edit(&self, question: &[u8], times: usize) -> Result<Edit> {
        self.session().set_script_timeout(PATIENCE).await?;
        let names = ["engine-module", "engine-wasm", "engine-worker", "rates"];
        let files = names.map(|name| Ok((name, Site::named(name)?)));
        let files = files
            .into_iter()
            .collect::<Result<BTreeMap<&str, String>>>()?;
        let arguments = vec![json!(question), json!(times), json!(files)];
        let found = self.session().execute_async(EDIT, arguments).await?;
        let found = found.json().clone();
        serde_json::from_value(found.clone()).with_context(|| format!("it failed: {found}"))
    }
}

const LOAD: &str = "
    const done = arguments[arguments.length - 1];
    const [texts, count] = arguments;
    const find = selector => document.querySelector(selector);
    const vary = (text, copy) => text.replace(/[0-9]/g, (digit, at) =>
        copy && (at + copy) % 7 === 0 ? String((Number(digit) + copy) % 9 + 1) : digit);
    const until = test => new Promise(resolve => {
        const look = () => test() ? resolve(performance.now()) : setTimeout(look, 5);
        look();
    });
    const tasks = [];
    const watcher = new PerformanceObserver(list => tasks.push(...list.getEntries()));
    watcher.observe({ type: 'longtask' });
    // A question as bytes: what is asked, and where that is about articles that are taken in, what of
    // them (see `crates/engine`).
    const kind = bytes => {
        if (bytes[0] !== 2) return 'compare';
        let at = 1;
        while (bytes[at] & 128) at += 1;
        return ['read', 'page', 'choose', 'set', 'keep', 'page'][bytes[at + 1]];
    };
    const engine = {};
    let free = 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (question, [port] = []) {
        if (!port) return postMessage.call(this, question);
        const asked = performance.now();
        const between = new MessageChannel();
        between.port1.onmessage = ({ data }) => {
            // It answers one question after the other.
            const now = performance.now();
            const name = kind(question);
            engine[name] = (engine[name] ?? 0) + now - Math.max(free, asked);
            free = now;
            port.postMessage(data);
        };
        return postMessage.call(this, question, [between.port2]);
    };
    const progress = new Set();
    const note = () => progress.add(find('.intake-foot [role=status]')?.textContent ?? '');
    const noting = new MutationObserver(note);
    noting.observe(document.body, { subtree: true, childList: true, characterData: true });
    const dataTransfer = new DataTransfer();
    for (let at = 0; at < count; at += 1) {
        const copy = Math.floor(at / texts.length);
        // One text is taken in once, and the digits come round again.
        const own = String.fromCharCode(0xac00 + copy);
        const text = `${vary(texts[at % texts.length], copy)}\n${own}`;
        dataTransfer.items.add(new File([text], `${at}.txt`));
    }
    const run = async () => {
        // Making the files is a task of this script's own.
        await new Promise(next => setTimeout(next, 500));
        const begun = performance.now();
        document.body.dispatchEvent(new DragEvent('drop',
            { dataTransfer, bubbles: true, cancelable: true }));
        const has = () => find('.intake > h3')?.textContent.includes(count);
        const imported = await until(() => has() && !find('#intake-stop'));
        const clicked = performance.now();
        find('#intake-compare').click();
        let answered;
        const show = new MutationObserver(() => answered ??= performance.now());
        show.observe(find('#app'), { childList: true });
        const closed = await until(() => answered && !find('#intake-stop'));
        const frame = () => new Promise(requestAnimationFrame);
        await frame().then(frame);
        const shown = performance.now();
        await new Promise(next => setTimeout(next, 500));
        tasks.push(...watcher.takeRecords());
        const compared = answered ?? closed;
        const longest = (from, to) => Math.round(Math.max(0, ...tasks
            .filter(task => task.startTime + task.duration > from && task.startTime < to)
            .map(task => task.duration)));
        return {
            imported: Math.round(imported - begun),
            compared: Math.round(compared - clicked),
            shown: Math.round(shown - compared),
            engine: Object.fromEntries(Object.entries(engine)
                .map(([name, taken]) => [name, Math.round(taken)])),
            longest: [longest(begun, imported), longest(clicked, compared), longest(compared, shown)],
            progress: [...progress].filter(said => said),
            memory: performance.memory?.usedJSHeapSize ?? 0,
        };
    };
    run().then(done, error => done(String(error)));
";

const EDIT: &str = "
    const done = arguments[arguments.length - 1];
    const [question, times, named] = arguments;
    const address = name => new URL(named[name], document.baseURI).href;
    const bytes = name => fetch(address(name)).then(answer => answer.arrayBuffer());
    const median = all => all.sort((one, two) => one - two)[Math.floor(all.length / 2)];
    const measured = async act => {
        const taken = [];
        for (let at = 0; at < times; at += 1) {
            const begun = performance.now();
            await act(at);
            taken.push(performance.now() - begun);
            await new Promise(next => setTimeout(next, 20));
        }
        return median(taken);
    };
    const run = async () => {
        const module = await import(address('engine-module'));
        await module.default({ module_or_path: await bytes('engine-wasm') });
        const own = new module.Engine(new Uint8Array(await bytes('rates')));
        const asked = new Uint8Array(question);
        const engine = await measured(async () => own.ask(asked));
        const worker = new Worker(address('engine-worker'), { type: 'module' });
        const files = ['engine-wasm', 'rates'].map(name => [address(name), '']);
        worker.postMessage([address('engine-module'), ...files]);
        const ask = () => new Promise(resolve => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => resolve(data);
            worker.postMessage(asked, [port2]);
        });
        await ask();
        const round = await measured(ask);
        const field = document.querySelector('.edit textarea');
        const text = field.value;
        const card = field.closest('.card');
        const shown = await measured(at => new Promise(resolve => {
            const changed = new MutationObserver(() => {
                if (!card.querySelector('.card-title + .hint').textContent.includes(mark)) return;
                changed.disconnect();
                resolve();
            });
            const before = card.querySelector('.card-title + .hint').textContent;
            const figures = Number(/([0-9]+)[^0-9]*$/.exec(before)[1]);
            const more = at % 2 === 0;
            const mark = ` ${figures + (more ? 1 : -1)}`;
            changed.observe(card, { subtree: true, childList: true, characterData: true });
            field.value = more ? `${text}\\n회사는 직원 77명을 새로 뽑았다고 밝혔다.\\n` : text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }));
        worker.terminate();
        return { engine, round, shown };
    };
    run().then(done, error => done(String(error)));
";
