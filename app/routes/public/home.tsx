export default function Home() {
  return <h1>Tequio</h1>
}
