import { useLocation, useNavigate, useParams } from 'react-router';

/** The path of the page that the list is on, without the device that is open there. */
function useList() {
  const { device } = useParams();
  const { pathname, search, state } = useLocation();
  return { device, search, state, path: device ? pathname.slice(0, -device.length - 1) : pathname };
}

/** Leads from a list of devices to one of them, which opens beside the list, under an address of its own. */
export function useDeviceLink(id: string) {
  const { path, search } = useList();
  return { to: { pathname: `${path}/${id}`, search }, state: { fromList: true } };
}

/** The device that is open, and how to go back to the list: Back, if that is where one came from. */
export function useOpenDevice() {
  const { device, path, search, state } = useList();
  const navigate = useNavigate();
  const close = () => (state?.fromList ? navigate(-1) : navigate({ pathname: path, search }, { replace: true }));
  return { device, close: () => void close() };
}
