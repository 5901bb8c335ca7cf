import type { DynamicModule, InjectionToken, NestApplicationOptions } from '@nestjs/common';
import { SELF_DECLARED_DEPS_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '../app.module.js';
import { apiDescription } from './describe-api.js';

/** The OpenAPI document without a server: no database, no port, and no controller is made but looked at. */
export async function apiDocument(): Promise<OpenAPIObject> {
  const options = { preview: true, abortOnError: false, logger: false } satisfies NestApplicationOptions;
  const app = await NestFactory.create<NestExpressApplication>(lookedAt(), options);
  try {
    return apiDescription(app, null);
  } finally {
    await app.close();
  }
}

/** The routes, with nothing behind whatever their controllers ask for: Nest wants to know where each thing would come from. */
function lookedAt(): DynamicModule {
  const outline = AppModule.outline();
  const tokens = new Set(outline.controllers.flatMap(askedBy));
  return { ...outline, providers: [...tokens].map((provide) => ({ provide, useValue: {} })) };
}

function askedBy(controller: object): InjectionToken[] {
  const asked = Reflect.getMetadata(SELF_DECLARED_DEPS_METADATA, controller) as
    readonly { readonly param: InjectionToken }[] | undefined;
  return (asked ?? []).map(({ param }) => param);
}
