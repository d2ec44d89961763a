import type { Decoder } from './decode-picture.ts';

const PAUSE_MS = 150;

/** A running camera that looks for a code until it finds one or is stopped. */
export interface Camera {
  readonly stop: () => void;
}

/** Starts the rear camera in `video`; rejects when there is none or the reader says no. */
export async function startCamera(
  video: HTMLVideoElement,
  decode: Decoder,
  found: (text: string) => void,
): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  });
  let running = true;
  const stop = () => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    removeEventListener('pagehide', stop);
    document.removeEventListener('visibilitychange', stopWhenHidden);
  };
  const stopWhenHidden = () => {
    if (document.hidden) stop();
  };
  // A camera must not stay on behind another page.
  addEventListener('pagehide', stop);
  document.addEventListener('visibilitychange', stopWhenHidden);
  video.srcObject = stream;
  await video.play();
  const look = async () => {
    if (!running) return;
    const text = await decode(video).catch(() => null);
    if (text !== null && running) {
      stop();
      found(text);
    } else setTimeout(() => void look(), PAUSE_MS);
  };
  void look();
  return { stop };
}
