interface WorkPictureProps {
  submission: string
  /** What it shows, for who does not see it. */
  words: string
}

/** A picture of what a team made. It is small already: whatever the page, it is loaded when it comes into sight. */
export function WorkPicture({ submission, words }: WorkPictureProps) {
  return (
    <img
      className="work-picture"
      src={`/submissions/${submission}/files/picture`}
      alt={words}
      loading="lazy"
    />
  )
}
