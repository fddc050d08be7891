/** Style sheets are imported for their effect alone: webpack puts them beside the page. */
declare module '*.css';
