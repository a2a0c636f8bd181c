/** The addresses of the files that pages load. */
export interface AssetUrls {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  /** The land of the world, which the maps refer to. */
  readonly world: string;
  /** The picture that stands for the site where a page is shared. */
  readonly picture: string;
}
