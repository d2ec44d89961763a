import type { Decoder } from './decode-picture.ts';

const PAUSE_MS = 150;

/** A camera that looks for a code until it finds one or is stopped. */
export interface Camera {
  /** Settles when the picture is there; rejects when there is no camera or the reader says no. */
  readonly ready: Promise<void>;
  /** Also while the reader is still being asked: the camera is then closed as soon as it opens. */
  readonly stop: () => void;
}

/**
 * Starts the rear camera in `video`; `found` says whether its codes are what was looked for. `stopped` is called once, when
 * it ends without them.
 */
export function startCamera(
  video: HTMLVideoElement,
  decoder: Promise<Decoder>,
  found: (texts: readonly string[]) => boolean,
  stopped: () => void,
): Camera {
  let running = true;
  let stream: MediaStream | undefined;
  const close = () => {
    running = false;
    for (const track of stream?.getTracks() ?? []) track.stop();
    if (stream && video.srcObject === stream) video.srcObject = null;
    removeEventListener('pagehide', stop);
    document.removeEventListener('visibilitychange', stopWhenHidden);
  };
  const stop = () => {
    if (!running) return;
    close();
    stopped();
  };
  const stopWhenHidden = () => {
    if (document.hidden) stop();
  };
  const look = async (decode: Decoder): Promise<void> => {
    if (!running) return;
    const texts = await decode(video).catch(() => []);
    if (texts.length > 0 && running && found(texts)) close();
    else setTimeout(() => void look(decode), PAUSE_MS);
  };
  const start = async (): Promise<void> => {
    const decode = await decoder;
    if (!running) return;
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    if (!running) {
      close();
      return;
    }
    video.srcObject = stream;
    await video.play();
    void look(decode);
  };
  // A camera must not stay on behind another page.
  addEventListener('pagehide', stop);
  document.addEventListener('visibilitychange', stopWhenHidden);
  return { ready: start(), stop };
}
