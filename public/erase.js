// What a script can throw away of what this site keeps, where the browser did not obey `Clear-Site-Data`.
for (const kept of ['localStorage', 'sessionStorage']) {
  try {
    window[kept].clear()
  } catch {
    // The browser keeps nothing here, or lets nobody look.
  }
}
if ('caches' in window)
  void caches.keys().then((names) => names.forEach((name) => void caches.delete(name)))
