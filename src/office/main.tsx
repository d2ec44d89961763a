import '../styles/fonts.css';
import '../styles/tokens.css';
import './office.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const place = document.getElementById('office');
if (place) createRoot(place).render(<App />);
