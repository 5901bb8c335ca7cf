const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

/** The next larger (1) or smaller (-1) of the sizes in which a document or a picture is shown. */
export function zoomed(zoom: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? steps.find((step) => step > zoom + 0.01) : steps.findLast((step) => step < zoom - 0.01);
  return next ?? zoom;
}
