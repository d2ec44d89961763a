import '../styles/fonts.css';
import '../styles/tokens.css';
import './styles/frame.css';
import './styles/pieces.css';
import './styles/fields.css';
import './styles/findings.css';
import './styles/entry.css';
import './styles/lists.css';
import './styles/phone.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const place = document.getElementById('office');
if (place) createRoot(place).render(<App />);
