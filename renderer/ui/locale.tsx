import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'

interface LocaleProps {
  /** The language and the place whose way of writing days and numbers is used, such as `en-GB`. */
  readonly locale: string
  readonly children: ReactNode
}

/** Lets all fields write days and numbers in one way, whatever the machine is set to. */
export function Locale({ locale, children }: LocaleProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>
}
