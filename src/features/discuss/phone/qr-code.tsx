import { useEffect, useState } from 'react'

type Drawn = { readonly size: number; readonly path: string }

/** The quiet zone that readers ask for. Units: modules. */
const QUIET = 4

/** An address as a QR code: black on white in every colour scheme, since cameras want it so. */
export function QrCode({ address, name }: { address: string; name: string }) {
  const [drawn, setDrawn] = useState<Drawn>()
  useEffect(() => {
    let isWanted = true
    import('uqr').then(({ encode }) => {
      const { data, size } = encode(address, { ecc: 'M', border: QUIET })
      const path = data
        .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
        .join('')
      if (isWanted) setDrawn({ size, path })
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return (
    <svg
      className="qr"
      role="img"
      aria-label={name}
      viewBox={drawn && `0 0 ${drawn.size} ${drawn.size}`}
      shapeRendering="crispEdges"
    >
      <path className="qr-light" d={drawn && `M0 0h${drawn.size}v${drawn.size}H0z`} />
      <path className="qr-dark" d={drawn?.path} />
    </svg>
  )
}
