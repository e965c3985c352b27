import './schemasWithoutEval.ts';
import 'katex/dist/katex.min.css';
import './look/tokens.css';
import './look/base.css';
import './look/print.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { AppState } from './app/AppState.svelte.ts';
import { portOpenerFor } from './connection/openPort.ts';

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no place for the app.');

const app = new AppState(portOpenerFor(location));
mount(App, { target, props: { app } });
app.start();
