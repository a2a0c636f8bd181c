import { describe, expect, it } from 'vitest';
import { createIris } from '../../src/model/iris.js';

const iris = createIris('https://data.example/gemellaggi');

describe('the IRIs of a gateway', () => {
  it.each([
    ['a city', iris.entity('City', 'san-paolo'), '/cities/san-paolo'],
    ['an agreement', iris.entity('Agreement', 'milano-daegu'), '/agreements/milano-daegu'],
    ['a sector', iris.entity('Sector', 'cultura'), '/sectors/cultura'],
    ['a country', iris.entity('Country', 'kr'), '/countries/kr'],
    ['the list of cities', iris.list('City'), '/cities'],
    ['the dataset', iris.dataset, '/dataset'],
    ['the publisher', iris.publisher, '/dataset#publisher'],
    ['a file of the dataset', iris.distribution('ttl'), '/dataset#ttl'],
    ['the context', iris.context, '/context.jsonld'],
    ['the shapes', iris.shapes, '/shapes.ttl'],
    ['the vocabulary', iris.vocabulary, '/def'],
    ['the GraphQL endpoint', iris.graphql, '/graphql'],
    ['a term of our own', iris.resolve('/def/TwinningAgreement'), '/def/TwinningAgreement'],
  ])('put %s below the public address', (_thing, iri, path) => {
    expect(iri).toBe(`https://data.example/gemellaggi${path}`);
  });

  it('leave the terms of others as they are', () => {
    expect(iris.resolve('https://schema.org/City')).toBe('https://schema.org/City');
  });
});
