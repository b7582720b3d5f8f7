// GENERATED from schemas/*.schema.json by `npm run gen`. Do not edit.
// @ts-nocheck - the code below is a schema compiler's output, which has no types of its own.

import { createRequire } from 'node:module';
import { formats } from './formats.ts';
import type * as shapes from './types.ts';
import type { Validator } from './validate.ts';

const require = createRequire(import.meta.url);

export const validateActiveKeysInput = validate21 as unknown as Validator<shapes.ActiveKeysInput>;
const func0 = Object.prototype.hasOwnProperty;
const formats0 = formats.instant;
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.keys === undefined) || (!(func0.call(data, "keys")))) && (missing0 = "keys")) || (((data.instant === undefined) || (!(func0.call(data, "instant")))) && (missing0 = "instant"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "keys") || (key0 === "instant")) || (key0 === "purpose"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.keys !== undefined && func0.call(data, "keys")){
const _errs2 = errors;
if(!(Array.isArray(data.keys))){
validate21.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instant !== undefined && func0.call(data, "instant")){
let data1 = data.instant;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate21.errors = [{instancePath:instancePath+"/instant",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data1))){
validate21.errors = [{instancePath:instancePath+"/instant",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/instant",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined && func0.call(data, "purpose")){
const _errs7 = errors;
if(typeof data.purpose !== "string"){
validate21.errors = [{instancePath:instancePath+"/purpose",schemaPath:"common.schema.json#/$defs/KeyPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateActiveKeysOutput = validate23 as unknown as Validator<shapes.ActiveKeysOutput>;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ids === undefined) || (!(func0.call(data, "ids")))) && (missing0 = "ids")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "ids")){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ids !== undefined && func0.call(data, "ids")){
let data0 = data.ids;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"#/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateActivity = validate24 as unknown as Validator<shapes.Activity>;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/activity.schema.json","type":"object","required":["id","type","actor","published","nonce","object"],"properties":{"@context":{"type":["string","array","object"]},"id":{"$ref":"common.schema.json#/$defs/Cid"},"type":{"$ref":"common.schema.json#/$defs/TypeName"},"actor":{"$ref":"common.schema.json#/$defs/ActorUrl"},"published":{"$ref":"common.schema.json#/$defs/Instant"},"nonce":{"$ref":"common.schema.json#/$defs/Nonce"},"to":{"$ref":"common.schema.json#/$defs/Audience"},"cc":{"$ref":"common.schema.json#/$defs/Audience"},"bto":{"not":{}},"bcc":{"not":{}},"object":{"type":["string","object"]},"proof":{}},"allOf":[{"if":{"properties":{"type":{"const":"Create"}}},"then":{"$ref":"#/$defs/CreateMembers"}},{"if":{"properties":{"type":{"const":"Update"}}},"then":{"$ref":"#/$defs/UpdateMembers"}},{"if":{"properties":{"type":{"const":"Delete"}}},"then":{"$ref":"#/$defs/DeleteMembers"}},{"if":{"properties":{"type":{"const":"Follow"}}},"then":{"$ref":"#/$defs/FollowMembers"}},{"if":{"properties":{"type":{"enum":["Accept","Reject"]}}},"then":{"$ref":"#/$defs/AnswerMembers"}},{"if":{"properties":{"type":{"const":"Undo"}}},"then":{"$ref":"#/$defs/UndoMembers"}},{"if":{"properties":{"type":{"const":"Announce"}}},"then":{"$ref":"#/$defs/AnnounceMembers"}},{"if":{"properties":{"type":{"const":"Endorse"}}},"then":{"$ref":"#/$defs/EndorseMembers"}},{"if":{"properties":{"type":{"const":"Move"}}},"then":{"$ref":"#/$defs/MoveMembers"}}],"$defs":{"CreateMembers":{"type":"object","required":["object"],"properties":{"object":{"$ref":"#/$defs/CreatedObject"}}},"CreatedObject":{"type":"object","required":["type"],"properties":{"type":{"type":"string"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"Note"}}},"then":{"$ref":"#/$defs/Note"}}]},"Note":{"type":"object","required":["type","content"],"properties":{"type":{"const":"Note"},"content":{"type":"string","format":"note-content"},"tags":{"type":"array","items":{"type":"string"}}}},"ObjectReference":{"if":{"type":"object"},"then":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}},"else":{"anyOf":[{"$ref":"common.schema.json#/$defs/ActorUrl"},{"$ref":"common.schema.json#/$defs/Cid"}]}},"UpdateMembers":{"type":"object","required":["object"],"properties":{"object":{"$ref":"#/$defs/ObjectReference"},"patch":{"$ref":"#/$defs/UpdatePatch"}}},"UpdatePatch":{"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"$ref":"key.schema.json","properties":{"superseded_at":{"not":{}},"revoked_at":{"not":{}}}},"supersede":{"type":"object","required":["old","new"],"additionalProperties":false,"properties":{"old":{"type":"string"},"new":{"type":"string"}}},"revoke":{"type":"string"}}},"DeleteMembers":{"type":"object","required":["object"],"properties":{"object":{"$ref":"#/$defs/ObjectReference"}}},"FollowMembers":{"type":"object","required":["object"],"properties":{"object":{"$ref":"common.schema.json#/$defs/ActorUrl"},"backfill":{"type":"object"}}},"VerbatimFollow":{"$ref":"#","properties":{"type":{"const":"Follow"}}},"AnswerMembers":{"type":"object","required":["object"],"properties":{"object":{"if":{"type":"object"},"then":{"$ref":"#/$defs/VerbatimFollow"},"else":{"$ref":"common.schema.json#/$defs/Cid"}}}},"VerbatimActivity":{"$ref":"#"},"UndoMembers":{"type":"object","required":["object"],"properties":{"object":{"if":{"type":"object"},"then":{"$ref":"#/$defs/VerbatimActivity"},"else":{"$ref":"common.schema.json#/$defs/Cid"}}}},"AnnounceMembers":{"type":"object","required":["object"],"properties":{"object":{"$ref":"common.schema.json#/$defs/Cid"}}},"EndorseMembers":{"type":"object","required":["object","kind"],"properties":{"object":{"$ref":"common.schema.json#/$defs/Cid"},"kind":{"type":"string","pattern":"^[a-z0-9-]{1,64}$"}}},"MoveMembers":{"type":"object","required":["object","target"],"properties":{"object":{"$ref":"common.schema.json#/$defs/ActorUrl"},"target":{"$ref":"common.schema.json#/$defs/ActorUrl"}}}}};
const formats2 = formats["note-content"];

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Note" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing1 = "content"))){
validate26.errors = [{instancePath,schemaPath:"#/$defs/Note/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs8 = errors;
if("Note" !== data.type){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/Note/properties/type/const",keyword:"const",params:{allowedValue: "Note"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.content !== undefined && func0.call(data, "content")){
let data2 = data.content;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate26.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/format",keyword:"format",params:{format: "note-content"},message:"must match format \""+"note-content"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.tags !== undefined && func0.call(data, "tags")){
let data3 = data.tags;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
var valid5 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data3[i0] !== "string"){
validate26.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/Note/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/$defs/Note/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.type = true;
props0.content = true;
props0.tags = true;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate26.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
if(!(validate26(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};

const formats4 = formats["actor-url"];
const pattern5 = new RegExp("^bagaaiera[a-z2-7]{51}[aq]$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate30.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
validate30.errors = [{instancePath:instancePath+"/id",schemaPath:"#/then/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.id = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data === "string"){
if(!(formats4(data))){
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data === "string"){
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate30.errors = vErrors;
return false;
}
validate30.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"$ref":"key.schema.json","properties":{"superseded_at":{"not":{}},"revoked_at":{"not":{}}}},"supersede":{"type":"object","required":["old","new"],"additionalProperties":false,"properties":{"old":{"type":"string"},"new":{"type":"string"}}},"revoke":{"type":"string"}}};
const formats6 = formats["key-id"];
const pattern6 = new RegExp("^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/key.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.controller === undefined) || (!(func0.call(data, "controller")))) && (missing0 = "controller"))) || (((data.publicKeyMultibase === undefined) || (!(func0.call(data, "publicKeyMultibase")))) && (missing0 = "publicKeyMultibase"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.purpose === undefined) || (!(func0.call(data, "purpose")))) && (missing0 = "purpose"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats6(data0))){
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/KeyId/format",keyword:"format",params:{format: "key-id"},message:"must match format \""+"key-id"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/KeyId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs4 = errors;
if("Multikey" !== data.type){
validate33.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Multikey"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controller !== undefined && func0.call(data, "controller")){
let data2 = data.controller;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats4(data2))){
validate33.errors = [{instancePath:instancePath+"/controller",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/controller",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publicKeyMultibase !== undefined && func0.call(data, "publicKeyMultibase")){
let data3 = data.publicKeyMultibase;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate33.errors = [{instancePath:instancePath+"/publicKeyMultibase",schemaPath:"common.schema.json#/$defs/PublicKeyMultibase/pattern",keyword:"pattern",params:{pattern: "^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$"},message:"must match pattern \""+"^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/publicKeyMultibase",schemaPath:"common.schema.json#/$defs/PublicKeyMultibase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
let data4 = data.created;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate33.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data4))){
validate33.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.superseded_at !== undefined && func0.call(data, "superseded_at")){
let data5 = data.superseded_at;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate33.errors = [{instancePath:instancePath+"/superseded_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data5))){
validate33.errors = [{instancePath:instancePath+"/superseded_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/superseded_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoked_at !== undefined && func0.call(data, "revoked_at")){
let data6 = data.revoked_at;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate33.errors = [{instancePath:instancePath+"/revoked_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data6))){
validate33.errors = [{instancePath:instancePath+"/revoked_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/revoked_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined && func0.call(data, "purpose")){
let data7 = data.purpose;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
var valid7 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data7[i0] !== "string"){
validate33.errors = [{instancePath:instancePath+"/purpose/" + i0,schemaPath:"common.schema.json#/$defs/KeyPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs22 === errors;
if(!valid7){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"id":true,"type":true,"controller":true,"publicKeyMultibase":true,"created":true,"superseded_at":true,"revoked_at":true,"purpose":true},"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "name") || (key0 === "summary")) || (key0 === "icon")) || (key0 === "alsoKnownAs")) || (key0 === "manuallyApprovesFollowers")) || (key0 === "add_publicKey")) || (key0 === "supersede")) || (key0 === "revoke"))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate32.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema45.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data1 = data.summary;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate32.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema45.properties.summary.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined && func0.call(data, "icon")){
let data2 = data.icon;
const _errs6 = errors;
if(((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")) && (data2 !== null)){
validate32.errors = [{instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema45.properties.icon.type},message:"must be object,string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alsoKnownAs !== undefined && func0.call(data, "alsoKnownAs")){
let data3 = data.alsoKnownAs;
const _errs8 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate32.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"#/properties/alsoKnownAs/type",keyword:"type",params:{type: schema45.properties.alsoKnownAs.type},message:"must be array,null"}];
return false;
}
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate32.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"#/properties/alsoKnownAs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manuallyApprovesFollowers !== undefined && func0.call(data, "manuallyApprovesFollowers")){
let data5 = data.manuallyApprovesFollowers;
const _errs12 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate32.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: schema45.properties.manuallyApprovesFollowers.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.add_publicKey !== undefined && func0.call(data, "add_publicKey")){
let data6 = data.add_publicKey;
const _errs14 = errors;
if(!(validate33(data6, {instancePath:instancePath+"/add_publicKey",parentData:data,parentDataProperty:"add_publicKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.superseded_at !== undefined && func0.call(data6, "superseded_at")){
const _errs15 = errors;
validate32.errors = [{instancePath:instancePath+"/add_publicKey/superseded_at",schemaPath:"#/properties/add_publicKey/properties/superseded_at/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.revoked_at !== undefined && func0.call(data6, "revoked_at")){
const _errs17 = errors;
validate32.errors = [{instancePath:instancePath+"/add_publicKey/revoked_at",schemaPath:"#/properties/add_publicKey/properties/revoked_at/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersede !== undefined && func0.call(data, "supersede")){
let data9 = data.supersede;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing0;
if((((data9.old === undefined) || (!(func0.call(data9, "old")))) && (missing0 = "old")) || (((data9.new === undefined) || (!(func0.call(data9, "new")))) && (missing0 = "new"))){
validate32.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 of Object.keys(data9)){
if(!((key1 === "old") || (key1 === "new"))){
validate32.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data9.old !== undefined && func0.call(data9, "old")){
const _errs22 = errors;
if(typeof data9.old !== "string"){
validate32.errors = [{instancePath:instancePath+"/supersede/old",schemaPath:"#/properties/supersede/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.new !== undefined && func0.call(data9, "new")){
const _errs24 = errors;
if(typeof data9.new !== "string"){
validate32.errors = [{instancePath:instancePath+"/supersede/new",schemaPath:"#/properties/supersede/properties/new/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoke !== undefined && func0.call(data, "revoke")){
const _errs26 = errors;
if(typeof data.revoke !== "string"){
validate32.errors = [{instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
const _errs1 = errors;
if(!(validate30(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined && func0.call(data, "patch")){
const _errs2 = errors;
if(!(validate32(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"object":true,"patch":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
if(!(validate30(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate40.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backfill !== undefined && func0.call(data, "backfill")){
let data1 = data.backfill;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate40.errors = [{instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"object":true,"backfill":true},"dynamicProps":false,"dynamicItems":false};

const root0 = {validate: validate24};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(root0.validate(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors);
errors = vErrors.length;
}
else {
var props0 = root0.validate.evaluated.props;
var items0 = root0.validate.evaluated.items;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined && func0.call(data, "type")){
if("Follow" !== data.type){
validate43.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Follow"},message:"must be equal to constant"}];
return false;
}
}
}
}
validate43.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate43(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate42.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate42.errors = vErrors;
return false;
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(root0.validate(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors);
errors = vErrors.length;
}
else {
var props0 = root0.validate.evaluated.props;
var items0 = root0.validate.evaluated.items;
}
validate47.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate47(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate46.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate46.errors = vErrors;
return false;
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate50.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};

const pattern14 = new RegExp("^[a-z0-9-]{1,64}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate52.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,64}$"},message:"must match pattern \""+"^[a-z0-9-]{1,64}$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"object":true,"kind":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate54.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
let data1 = data.target;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate54.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"object":true,"target":true},"dynamicProps":false,"dynamicItems":false};

const schema76 = {"anyOf":[{"enum":["Public","as:Public","https://www.w3.org/ns/activitystreams#Public","Followers"]},{"$ref":"#/$defs/ActorUrl"}]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((data === "Public") || (data === "as:Public")) || (data === "https://www.w3.org/ns/activitystreams#Public")) || (data === "Followers"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema76.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data === "string"){
if(!(formats4(data))){
const err1 = {instancePath,schemaPath:"#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate57.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate56.errors = vErrors;
return false;
}
validate56.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":true};

const pattern16 = new RegExp("^[A-Z][A-Za-z0-9]{0,63}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9_-]{16,64}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/activity.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Create" !== data.type){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.object = true;
props0.type = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Update" !== data.type){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.object = true;
props1.patch = true;
props1.type = true;
}
}
if(!valid3){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs6 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs11 = errors;
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Delete" !== data.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.object = true;
props2.type = true;
}
}
if(!valid5){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs16 = errors;
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Follow" !== data.type){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
if(valid7){
var props3 = {};
props3.object = true;
props3.backfill = true;
props3.type = true;
}
}
if(!valid7){
const err7 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs16 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs21 = errors;
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(!((data4 === "Accept") || (data4 === "Reject"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs25 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
valid9 = _valid4;
if(valid9){
var props4 = {};
props4.object = true;
props4.type = true;
}
}
if(!valid9){
const err9 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs21 === errors;
if(valid0){
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs26 = errors;
const _errs27 = errors;
let valid11 = true;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Undo" !== data.type){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid5 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs30 = errors;
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid5 = _errs30 === errors;
valid11 = _valid5;
if(valid11){
var props5 = {};
props5.object = true;
props5.type = true;
}
}
if(!valid11){
const err11 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs26 === errors;
if(valid0){
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs31 = errors;
const _errs32 = errors;
let valid13 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Announce" !== data.type){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid6 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs35 = errors;
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var _valid6 = _errs35 === errors;
valid13 = _valid6;
if(valid13){
var props6 = {};
props6.object = true;
props6.type = true;
}
}
if(!valid13){
const err13 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs31 === errors;
if(valid0){
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs36 = errors;
const _errs37 = errors;
let valid15 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Endorse" !== data.type){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid7 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs40 = errors;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid7 = _errs40 === errors;
valid15 = _valid7;
if(valid15){
var props7 = {};
props7.object = true;
props7.kind = true;
props7.type = true;
}
}
if(!valid15){
const err15 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs36 === errors;
if(valid0){
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs41 = errors;
const _errs42 = errors;
let valid17 = true;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Move" !== data.type){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid8 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs45 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid8 = _errs45 === errors;
valid17 = _valid8;
if(valid17){
var props8 = {};
props8.object = true;
props8.target = true;
props8.type = true;
}
}
if(!valid17){
const err17 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate24.errors = vErrors;
return false;
}
var valid0 = _errs41 === errors;
if(valid0){
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
}
}
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor"))) || (((data.published === undefined) || (!(func0.call(data, "published")))) && (missing0 = "published"))) || (((data.nonce === undefined) || (!(func0.call(data, "nonce")))) && (missing0 = "nonce"))) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0["@context"] = true;
props0.id = true;
props0.type = true;
props0.actor = true;
props0.published = true;
props0.nonce = true;
props0.to = true;
props0.cc = true;
props0.bto = true;
props0.bcc = true;
props0.object = true;
props0.proof = true;
}
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data9 = data["@context"];
const _errs46 = errors;
if((!data9 || typeof data9 != "object") && (typeof data9 !== "string")){
validate24.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema37.properties["@context"].type},message:"must be string,array,object"}];
return false;
}
var valid19 = _errs46 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.id !== undefined && func0.call(data, "id")){
let data10 = data.id;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs48 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.type !== undefined && func0.call(data, "type")){
let data11 = data.type;
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data11 === "string"){
if(!pattern16.test(data11)){
validate24.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,63}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs51 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.actor !== undefined && func0.call(data, "actor")){
let data12 = data.actor;
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(errors === _errs55){
if(typeof data12 === "string"){
if(!(formats4(data12))){
validate24.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid19 = _errs54 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.published !== undefined && func0.call(data, "published")){
let data13 = data.published;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(errors === _errs58){
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
validate24.errors = [{instancePath:instancePath+"/published",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data13))){
validate24.errors = [{instancePath:instancePath+"/published",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/published",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid19 = _errs57 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.nonce !== undefined && func0.call(data, "nonce")){
let data14 = data.nonce;
const _errs60 = errors;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data14 === "string"){
if(!pattern18.test(data14)){
validate24.errors = [{instancePath:instancePath+"/nonce",schemaPath:"common.schema.json#/$defs/Nonce/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/nonce",schemaPath:"common.schema.json#/$defs/Nonce/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs60 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.to !== undefined && func0.call(data, "to")){
const _errs63 = errors;
if(!(validate56(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid19 = _errs63 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.cc !== undefined && func0.call(data, "cc")){
const _errs64 = errors;
if(!(validate56(data.cc, {instancePath:instancePath+"/cc",parentData:data,parentDataProperty:"cc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid19 = _errs64 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.bto !== undefined && func0.call(data, "bto")){
const _errs65 = errors;
validate24.errors = [{instancePath:instancePath+"/bto",schemaPath:"#/properties/bto/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.bcc !== undefined && func0.call(data, "bcc")){
const _errs67 = errors;
validate24.errors = [{instancePath:instancePath+"/bcc",schemaPath:"#/properties/bcc/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs67 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.object !== undefined && func0.call(data, "object")){
let data19 = data.object;
const _errs69 = errors;
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
validate24.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: schema37.properties.object.type},message:"must be string,object"}];
return false;
}
var valid19 = _errs69 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateActivityVerifyInput = validate62 as unknown as Validator<shapes.ActivityVerifyInput>;
const schema78 = {"type":"object","required":["hex","keys","mode"],"additionalProperties":false,"properties":{"hex":{"$ref":"common.schema.json#/$defs/HexBytes"},"keys":{"type":"array"},"mode":{"enum":["live","history"]},"received":{"$ref":"common.schema.json#/$defs/Instant"}}};
const pattern19 = new RegExp("^(?:[0-9a-f]{2})*$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.keys === undefined) || (!(func0.call(data, "keys")))) && (missing0 = "keys"))) || (((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing0 = "mode"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "hex") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "received"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate62.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined && func0.call(data, "keys")){
const _errs5 = errors;
if(!(Array.isArray(data.keys))){
validate62.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined && func0.call(data, "mode")){
let data2 = data.mode;
const _errs7 = errors;
if(!((data2 === "live") || (data2 === "history"))){
validate62.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema78.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received !== undefined && func0.call(data, "received")){
let data3 = data.received;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate62.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate62.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateActivityVerifyOutput = validate63 as unknown as Validator<shapes.ActivityVerifyOutput>;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateActor = validate64 as unknown as Validator<shapes.Actor>;
const schema82 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/actor.schema.json","type":"object","required":["@context","id","type","preferredUsername","published","inbox","outbox","followers","following","endpoints","assertionMethod"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/ActorUrl"},"type":{"$ref":"#/$defs/ActorType"},"preferredUsername":{"$ref":"common.schema.json#/$defs/ActorName"},"name":{"type":"string"},"summary":{"type":"string"},"icon":{"$ref":"#/$defs/Icon"},"alsoKnownAs":{"$ref":"#/$defs/Aliases"},"manuallyApprovesFollowers":{"type":"boolean"},"movedTo":{"$ref":"common.schema.json#/$defs/ActorUrl"},"published":{"$ref":"common.schema.json#/$defs/Instant"},"inbox":{"$ref":"common.schema.json#/$defs/HttpUrl"},"outbox":{"$ref":"common.schema.json#/$defs/HttpUrl"},"followers":{"$ref":"common.schema.json#/$defs/HttpUrl"},"following":{"$ref":"common.schema.json#/$defs/HttpUrl"},"endpoints":{"type":"object","required":["sharedInbox"],"properties":{"sharedInbox":{"$ref":"common.schema.json#/$defs/HttpUrl"}}},"assertionMethod":{"type":"array"}},"$defs":{"ActorType":{"enum":["Person","Service","Group"]},"Icon":{"type":["string","object"]},"Aliases":{"type":"array","items":{"type":"string"}}}};
const schema84 = {"enum":["Person","Service","Group"]};
const schema86 = {"type":["string","object"]};
const formats36 = formats["http-url"];
const pattern21 = new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/actor.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.preferredUsername === undefined) || (!(func0.call(data, "preferredUsername")))) && (missing0 = "preferredUsername"))) || (((data.published === undefined) || (!(func0.call(data, "published")))) && (missing0 = "published"))) || (((data.inbox === undefined) || (!(func0.call(data, "inbox")))) && (missing0 = "inbox"))) || (((data.outbox === undefined) || (!(func0.call(data, "outbox")))) && (missing0 = "outbox"))) || (((data.followers === undefined) || (!(func0.call(data, "followers")))) && (missing0 = "followers"))) || (((data.following === undefined) || (!(func0.call(data, "following")))) && (missing0 = "following"))) || (((data.endpoints === undefined) || (!(func0.call(data, "endpoints")))) && (missing0 = "endpoints"))) || (((data.assertionMethod === undefined) || (!(func0.call(data, "assertionMethod")))) && (missing0 = "assertionMethod"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate64.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema82.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate64.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
const _errs6 = errors;
if(!(((data2 === "Person") || (data2 === "Service")) || (data2 === "Group"))){
validate64.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/ActorType/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferredUsername !== undefined && func0.call(data, "preferredUsername")){
let data3 = data.preferredUsername;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern21.test(data3)){
validate64.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs11 = errors;
if(typeof data.name !== "string"){
validate64.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs13 = errors;
if(typeof data.summary !== "string"){
validate64.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined && func0.call(data, "icon")){
let data6 = data.icon;
const _errs15 = errors;
if((typeof data6 !== "string") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
validate64.errors = [{instancePath:instancePath+"/icon",schemaPath:"#/$defs/Icon/type",keyword:"type",params:{type: schema86.type},message:"must be string,object"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alsoKnownAs !== undefined && func0.call(data, "alsoKnownAs")){
let data7 = data.alsoKnownAs;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data7)){
var valid6 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data7[i0] !== "string"){
validate64.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"#/$defs/Aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"#/$defs/Aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manuallyApprovesFollowers !== undefined && func0.call(data, "manuallyApprovesFollowers")){
const _errs23 = errors;
if(typeof data.manuallyApprovesFollowers !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.movedTo !== undefined && func0.call(data, "movedTo")){
let data10 = data.movedTo;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data10 === "string"){
if(!(formats4(data10))){
validate64.errors = [{instancePath:instancePath+"/movedTo",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/movedTo",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published !== undefined && func0.call(data, "published")){
let data11 = data.published;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate64.errors = [{instancePath:instancePath+"/published",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data11))){
validate64.errors = [{instancePath:instancePath+"/published",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/published",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inbox !== undefined && func0.call(data, "inbox")){
let data12 = data.inbox;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(errors === _errs32){
if(typeof data12 === "string"){
if(!(formats36(data12))){
validate64.errors = [{instancePath:instancePath+"/inbox",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/inbox",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outbox !== undefined && func0.call(data, "outbox")){
let data13 = data.outbox;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data13 === "string"){
if(!(formats36(data13))){
validate64.errors = [{instancePath:instancePath+"/outbox",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/outbox",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followers !== undefined && func0.call(data, "followers")){
let data14 = data.followers;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(errors === _errs38){
if(typeof data14 === "string"){
if(!(formats36(data14))){
validate64.errors = [{instancePath:instancePath+"/followers",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/followers",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.following !== undefined && func0.call(data, "following")){
let data15 = data.following;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(errors === _errs41){
if(typeof data15 === "string"){
if(!(formats36(data15))){
validate64.errors = [{instancePath:instancePath+"/following",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/following",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endpoints !== undefined && func0.call(data, "endpoints")){
let data16 = data.endpoints;
const _errs43 = errors;
if(errors === _errs43){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.sharedInbox === undefined) || (!(func0.call(data16, "sharedInbox")))) && (missing1 = "sharedInbox")){
validate64.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data16.sharedInbox !== undefined && func0.call(data16, "sharedInbox")){
let data17 = data16.sharedInbox;
const _errs46 = errors;
if(errors === _errs46){
if(errors === _errs46){
if(typeof data17 === "string"){
if(!(formats36(data17))){
validate64.errors = [{instancePath:instancePath+"/endpoints/sharedInbox",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/endpoints/sharedInbox",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assertionMethod !== undefined && func0.call(data, "assertionMethod")){
const _errs48 = errors;
if(!(Array.isArray(data.assertionMethod))){
validate64.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"@context":true,"id":true,"type":true,"preferredUsername":true,"name":true,"summary":true,"icon":true,"alsoKnownAs":true,"manuallyApprovesFollowers":true,"movedTo":true,"published":true,"inbox":true,"outbox":true,"followers":true,"following":true,"endpoints":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};

export const validateActorState = validate65 as unknown as Validator<shapes.ActorState>;
const schema97 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/tombstone.schema.json","type":"object","required":["@context","id","type","formerType","deleted","assertionMethod"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/ActorUrl"},"type":{"const":"Tombstone"},"formerType":{"$ref":"actor.schema.json#/$defs/ActorType"},"deleted":{"$ref":"common.schema.json#/$defs/Instant"},"assertionMethod":{"type":"array"}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/tombstone.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.formerType === undefined) || (!(func0.call(data, "formerType")))) && (missing0 = "formerType"))) || (((data.deleted === undefined) || (!(func0.call(data, "deleted")))) && (missing0 = "deleted"))) || (((data.assertionMethod === undefined) || (!(func0.call(data, "assertionMethod")))) && (missing0 = "assertionMethod"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate66.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema97.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate66.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs6 = errors;
if("Tombstone" !== data.type){
validate66.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Tombstone"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formerType !== undefined && func0.call(data, "formerType")){
let data3 = data.formerType;
const _errs7 = errors;
if(!(((data3 === "Person") || (data3 === "Service")) || (data3 === "Group"))){
validate66.errors = [{instancePath:instancePath+"/formerType",schemaPath:"actor.schema.json#/$defs/ActorType/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted !== undefined && func0.call(data, "deleted")){
let data4 = data.deleted;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate66.errors = [{instancePath:instancePath+"/deleted",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data4))){
validate66.errors = [{instancePath:instancePath+"/deleted",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/deleted",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assertionMethod !== undefined && func0.call(data, "assertionMethod")){
const _errs12 = errors;
if(!(Array.isArray(data.assertionMethod))){
validate66.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"@context":true,"id":true,"type":true,"formerType":true,"deleted":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/actor-state.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats4(key0))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate65.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs5 = errors;
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(errors === _errs7){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing0 = "type")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if("Tombstone" !== data0.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(!(validate66(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0["@context"] = true;
props0.id = true;
props0.type = true;
props0.formerType = true;
props0.deleted = true;
props0.assertionMethod = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(!(validate64(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
if(valid3){
if(props0 !== true){
props0 = props0 || {};
props0["@context"] = true;
props0.id = true;
props0.type = true;
props0.preferredUsername = true;
props0.name = true;
props0.summary = true;
props0.icon = true;
props0.alsoKnownAs = true;
props0.manuallyApprovesFollowers = true;
props0.movedTo = true;
props0.published = true;
props0.inbox = true;
props0.outbox = true;
props0.followers = true;
props0.following = true;
props0.endpoints = true;
props0.assertionMethod = true;
}
}
ifClause0 = "else";
}
if(!valid3){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate65.errors = vErrors;
return false;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateAdapterRequest = validate69 as unknown as Validator<shapes.AdapterRequest>;
const func317 = require("ajv/dist/runtime/ucs2length").default;

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate70.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate72.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate74.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.publicKeyHex === undefined) || (!(func0.call(data, "publicKeyHex")))) && (missing0 = "publicKeyHex")) || (((data.messageHex === undefined) || (!(func0.call(data, "messageHex")))) && (missing0 = "messageHex"))) || (((data.signatureHex === undefined) || (!(func0.call(data, "signatureHex")))) && (missing0 = "signatureHex"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "publicKeyHex") || (key0 === "messageHex")) || (key0 === "signatureHex"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.publicKeyHex !== undefined && func0.call(data, "publicKeyHex")){
let data0 = data.publicKeyHex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate76.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageHex !== undefined && func0.call(data, "messageHex")){
let data1 = data.messageHex;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
validate76.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatureHex !== undefined && func0.call(data, "signatureHex")){
let data2 = data.signatureHex;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
validate76.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern32 = new RegExp("^[0-9a-f]{64}$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.seedHex === undefined) || (!(func0.call(data, "seedHex")))) && (missing0 = "seedHex"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "seedHex")) || (key0 === "verificationMethod")) || (key0 === "created")) || (key0 === "proofPurpose"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate78.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seedHex !== undefined && func0.call(data, "seedHex")){
let data1 = data.seedHex;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
validate78.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationMethod !== undefined && func0.call(data, "verificationMethod")){
const _errs7 = errors;
if(typeof data.verificationMethod !== "string"){
validate78.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs9 = errors;
if(typeof data.created !== "string"){
validate78.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofPurpose !== undefined && func0.call(data, "proofPurpose")){
const _errs11 = errors;
if(typeof data.proofPurpose !== "string"){
validate78.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.publicKeyMultibase === undefined) || (!(func0.call(data, "publicKeyMultibase")))) && (missing0 = "publicKeyMultibase"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "publicKeyMultibase")) || (key0 === "verificationMethod")) || (key0 === "proofPurpose")) || (key0 === "created"))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate80.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publicKeyMultibase !== undefined && func0.call(data, "publicKeyMultibase")){
const _errs5 = errors;
if(typeof data.publicKeyMultibase !== "string"){
validate80.errors = [{instancePath:instancePath+"/publicKeyMultibase",schemaPath:"#/properties/publicKeyMultibase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationMethod !== undefined && func0.call(data, "verificationMethod")){
const _errs7 = errors;
if(typeof data.verificationMethod !== "string"){
validate80.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofPurpose !== undefined && func0.call(data, "proofPurpose")){
const _errs9 = errors;
if(typeof data.proofPurpose !== "string"){
validate80.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs11 = errors;
if(typeof data.created !== "string"){
validate80.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate85.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate85.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate85.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.known === undefined) || (!(func0.call(data, "known")))) && (missing0 = "known"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "actor") || (key0 === "known"))){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate84.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate84.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined && func0.call(data, "known")){
let data1 = data.known;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate85(data1[i0], {instancePath:instancePath+"/known/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.known === undefined) || (!(func0.call(data, "known")))) && (missing0 = "known")){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "known")){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.known !== undefined && func0.call(data, "known")){
let data0 = data.known;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate85(data0[i0], {instancePath:instancePath+"/known/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate91.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.schemaHex === undefined) || (!(func0.call(data, "schemaHex")))) && (missing0 = "schemaHex")) || (((data.valueHex === undefined) || (!(func0.call(data, "valueHex")))) && (missing0 = "valueHex"))){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "schemaHex") || (key0 === "valueHex"))){
validate93.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaHex !== undefined && func0.call(data, "schemaHex")){
let data0 = data.schemaHex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate93.errors = [{instancePath:instancePath+"/schemaHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/schemaHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valueHex !== undefined && func0.call(data, "valueHex")){
let data1 = data.valueHex;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
validate93.errors = [{instancePath:instancePath+"/valueHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/valueHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate95.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema133 = {"enum":["L0","L1","L2","L3"]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "hex") || (key0 === "level"))){
validate97.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate97.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs5 = errors;
if(!((((data1 === "L0") || (data1 === "L1")) || (data1 === "L2")) || (data1 === "L3"))){
validate97.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/HashLevel/enum",keyword:"enum",params:{allowedValues: schema133.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","required":["hex","keys","mode"],"additionalProperties":false,"properties":{"hex":{"$ref":"common.schema.json#/$defs/HexBytes"},"keys":{"type":"array"},"mode":{"enum":["live","history"]},"received":{"$ref":"common.schema.json#/$defs/Instant"}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.keys === undefined) || (!(func0.call(data, "keys")))) && (missing0 = "keys"))) || (((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing0 = "mode"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "hex") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "received"))){
validate99.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate99.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined && func0.call(data, "keys")){
const _errs5 = errors;
if(!(Array.isArray(data.keys))){
validate99.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined && func0.call(data, "mode")){
let data2 = data.mode;
const _errs7 = errors;
if(!((data2 === "live") || (data2 === "history"))){
validate99.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema134.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received !== undefined && func0.call(data, "received")){
let data3 = data.received;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate99.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate99.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate102.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sets === undefined) || (!(func0.call(data, "sets")))) && (missing0 = "sets")){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "sets")){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sets !== undefined && func0.call(data, "sets")){
let data0 = data.sets;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate102(data1[i1], {instancePath:instancePath+"/sets/" + i0+"/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/sets/" + i0,schemaPath:"#/properties/sets/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern25 = new RegExp("^[0-9a-f]{16}$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/adapter-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("hello" !== data.op){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data1 = data.input;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 of Object.keys(data1)){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.input = true;
props0.op = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs10 = errors;
const _errs11 = errors;
let valid5 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("canonicalize" !== data.op){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate70(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs14 === errors;
valid5 = _valid1;
if(valid5){
var props1 = {};
props1.input = true;
props1.op = true;
}
}
if(!valid5){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs10 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs16 = errors;
const _errs17 = errors;
let valid8 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("number" !== data.op){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data5 = data.input;
const _errs22 = errors;
if(errors === _errs22){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if(((data5.ieee754 === undefined) || (!(func0.call(data5, "ieee754")))) && (missing0 = "ieee754")){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key1 of Object.keys(data5)){
if(!(key1 === "ieee754")){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data5.ieee754 !== undefined && func0.call(data5, "ieee754")){
let data6 = data5.ieee754;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data6 === "string"){
if(!pattern25.test(data6)){
validate69.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
var _valid2 = _errs20 === errors;
valid8 = _valid2;
if(valid8){
var props2 = {};
props2.input = true;
props2.op = true;
}
}
if(!valid8){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs16 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs27 = errors;
const _errs28 = errors;
let valid13 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("cid" !== data.op){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate72(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
var _valid3 = _errs31 === errors;
valid13 = _valid3;
if(valid13){
var props3 = {};
props3.input = true;
props3.op = true;
}
}
if(!valid13){
const err7 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs27 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs33 = errors;
const _errs34 = errors;
let valid16 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("document-id" !== data.op){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate74(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
var _valid4 = _errs37 === errors;
valid16 = _valid4;
if(valid16){
var props4 = {};
props4.input = true;
props4.op = true;
}
}
if(!valid16){
const err9 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs33 === errors;
if(valid0){
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs39 = errors;
const _errs40 = errors;
let valid19 = true;
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("cid-parse" !== data.op){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid5 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data12 = data.input;
const _errs45 = errors;
if(errors === _errs45){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((data12.text === undefined) || (!(func0.call(data12, "text")))) && (missing1 = "text")){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs47 = errors;
for(const key2 of Object.keys(data12)){
if(!(key2 === "text")){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data12.text !== undefined && func0.call(data12, "text")){
if(typeof data12.text !== "string"){
validate69.errors = [{instancePath:instancePath+"/input/text",schemaPath:"operations.schema.json#/$defs/CidParseInput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
var _valid5 = _errs43 === errors;
valid19 = _valid5;
if(valid19){
var props5 = {};
props5.input = true;
props5.op = true;
}
}
if(!valid19){
const err11 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs39 === errors;
if(valid0){
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs50 = errors;
const _errs51 = errors;
let valid24 = true;
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("ed25519-verify" !== data.op){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid6 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate76(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
var _valid6 = _errs54 === errors;
valid24 = _valid6;
if(valid24){
var props6 = {};
props6.input = true;
props6.op = true;
}
}
if(!valid24){
const err13 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs50 === errors;
if(valid0){
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs56 = errors;
const _errs57 = errors;
let valid27 = true;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("proof-sign" !== data.op){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid7 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate78(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
var _valid7 = _errs60 === errors;
valid27 = _valid7;
if(valid27){
var props7 = {};
props7.input = true;
props7.op = true;
}
}
if(!valid27){
const err15 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs56 === errors;
if(valid0){
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs62 = errors;
const _errs63 = errors;
let valid30 = true;
const _errs64 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("proof-verify" !== data.op){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid8 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate80(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
var _valid8 = _errs66 === errors;
valid30 = _valid8;
if(valid30){
var props8 = {};
props8.input = true;
props8.op = true;
}
}
if(!valid30){
const err17 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs62 === errors;
if(valid0){
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs68 = errors;
const _errs69 = errors;
let valid33 = true;
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("active-keys" !== data.op){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid9 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate21(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
var _valid9 = _errs72 === errors;
valid33 = _valid9;
if(valid33){
var props9 = {};
props9.input = true;
props9.op = true;
}
}
if(!valid33){
const err19 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs68 === errors;
if(valid0){
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs74 = errors;
const _errs75 = errors;
let valid36 = true;
const _errs76 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("activity-verify" !== data.op){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid10 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs78 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate62(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
var _valid10 = _errs78 === errors;
valid36 = _valid10;
if(valid36){
var props10 = {};
props10.input = true;
props10.op = true;
}
}
if(!valid36){
const err21 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs74 === errors;
if(valid0){
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
const _errs80 = errors;
const _errs81 = errors;
let valid39 = true;
const _errs82 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("follow-graph" !== data.op){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid11 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs84 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate84(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
var _valid11 = _errs84 === errors;
valid39 = _valid11;
if(valid39){
var props11 = {};
props11.input = true;
props11.op = true;
}
}
if(!valid39){
const err23 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs80 === errors;
if(valid0){
if(props0 !== true && props11 !== undefined){
if(props11 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props11);
}
}
const _errs86 = errors;
const _errs87 = errors;
let valid42 = true;
const _errs88 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("endorsements" !== data.op){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var _valid12 = _errs88 === errors;
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs90 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate88(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
var _valid12 = _errs90 === errors;
valid42 = _valid12;
if(valid42){
var props12 = {};
props12.input = true;
props12.op = true;
}
}
if(!valid42){
const err25 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs86 === errors;
if(valid0){
if(props0 !== true && props12 !== undefined){
if(props12 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props12);
}
}
const _errs92 = errors;
const _errs93 = errors;
let valid45 = true;
const _errs94 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("definition-check" !== data.op){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
var _valid13 = _errs94 === errors;
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs96 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate91(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
var _valid13 = _errs96 === errors;
valid45 = _valid13;
if(valid45){
var props13 = {};
props13.input = true;
props13.op = true;
}
}
if(!valid45){
const err27 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs92 === errors;
if(valid0){
if(props0 !== true && props13 !== undefined){
if(props13 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props13);
}
}
const _errs98 = errors;
const _errs99 = errors;
let valid48 = true;
const _errs100 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("schema-judge" !== data.op){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
var _valid14 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs102 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate93(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
var _valid14 = _errs102 === errors;
valid48 = _valid14;
if(valid48){
var props14 = {};
props14.input = true;
props14.op = true;
}
}
if(!valid48){
const err29 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs98 === errors;
if(valid0){
if(props0 !== true && props14 !== undefined){
if(props14 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props14);
}
}
const _errs104 = errors;
const _errs105 = errors;
let valid51 = true;
const _errs106 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("record-layers" !== data.op){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
var _valid15 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs108 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate95(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
var _valid15 = _errs108 === errors;
valid51 = _valid15;
if(valid51){
var props15 = {};
props15.input = true;
props15.op = true;
}
}
if(!valid51){
const err31 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs104 === errors;
if(valid0){
if(props0 !== true && props15 !== undefined){
if(props15 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props15);
}
}
const _errs110 = errors;
const _errs111 = errors;
let valid54 = true;
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("record-redact" !== data.op){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
var _valid16 = _errs112 === errors;
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs114 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate97(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
var _valid16 = _errs114 === errors;
valid54 = _valid16;
if(valid54){
var props16 = {};
props16.input = true;
props16.op = true;
}
}
if(!valid54){
const err33 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs110 === errors;
if(valid0){
if(props0 !== true && props16 !== undefined){
if(props16 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props16);
}
}
const _errs116 = errors;
const _errs117 = errors;
let valid57 = true;
const _errs118 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("record-verify" !== data.op){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
var _valid17 = _errs118 === errors;
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs120 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate99(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
var _valid17 = _errs120 === errors;
valid57 = _valid17;
if(valid57){
var props17 = {};
props17.input = true;
props17.op = true;
}
}
if(!valid57){
const err35 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs116 === errors;
if(valid0){
if(props0 !== true && props17 !== undefined){
if(props17 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props17);
}
}
const _errs122 = errors;
const _errs123 = errors;
let valid60 = true;
const _errs124 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("merge" !== data.op){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
var _valid18 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs126 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate101(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
var _valid18 = _errs126 === errors;
valid60 = _valid18;
if(valid60){
var props18 = {};
props18.input = true;
props18.op = true;
}
}
if(!valid60){
const err37 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
validate69.errors = vErrors;
return false;
}
var valid0 = _errs122 === errors;
if(valid0){
if(props0 !== true && props18 !== undefined){
if(props18 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props18);
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.op === undefined) || (!(func0.call(data, "op")))) && (missing2 = "op"))) || (((data.input === undefined) || (!(func0.call(data, "input")))) && (missing2 = "input"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.op = true;
props0.input = true;
}
if(data.id !== undefined && func0.call(data, "id")){
let data40 = data.id;
const _errs128 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs128){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid63 = _errs128 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.op !== undefined && func0.call(data, "op")){
let data41 = data.op;
const _errs130 = errors;
if(errors === _errs130){
if(typeof data41 === "string"){
if(func317(data41) < 1){
validate69.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid63 = _errs130 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.input !== undefined && func0.call(data, "input")){
let data42 = data.input;
const _errs132 = errors;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid63 = _errs132 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateAdapterResponse = validate105 as unknown as Validator<shapes.AdapterResponse>;
const schema142 = {"enum":["too-large","byte-order-mark","invalid-utf8","invalid-json","duplicate-member","lone-surrogate","noncharacter","unsafe-integer","number-overflow","number-underflow","too-deep","cid-multibase","cid-trailing-bits","cid-version","cid-codec","cid-hash","cid-digest-length","proof-missing","proof-malformed","proof-unsupported","proof-purpose","proof-domain","proof-challenge","proof-created","proof-method","proof-context","proof-invalid","key-unknown","key-inactive","key-revoked","key-purpose","key-superseded","shape-invalid","id-mismatch","actor-mismatch","replay","self-follow","audience-refused","schema-violated","definition-invalid","move-unconfirmed","signer-unresolvable","signer-unavailable","parent-unknown","pending-full","thread-reserved","did-malformed","manifest-missing","manifest-invalid","manifest-expired","peer-refused","pair_handshake_rejected","pair_declined","pair_paused","unpaired_peer","token_expired_renew_pair","cursor-invalid","not-found","gone","method-not-allowed","not-acceptable","unsupported-media-type","query-invalid","unauthorized","forbidden","conflict","peer-unavailable","resolve-failed","internal","unavailable"]};
const schema143 = {"enum":["unsupported-op","number-not-finite","key-malformed"]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "too-large") || (data === "byte-order-mark")) || (data === "invalid-utf8")) || (data === "invalid-json")) || (data === "duplicate-member")) || (data === "lone-surrogate")) || (data === "noncharacter")) || (data === "unsafe-integer")) || (data === "number-overflow")) || (data === "number-underflow")) || (data === "too-deep")) || (data === "cid-multibase")) || (data === "cid-trailing-bits")) || (data === "cid-version")) || (data === "cid-codec")) || (data === "cid-hash")) || (data === "cid-digest-length")) || (data === "proof-missing")) || (data === "proof-malformed")) || (data === "proof-unsupported")) || (data === "proof-purpose")) || (data === "proof-domain")) || (data === "proof-challenge")) || (data === "proof-created")) || (data === "proof-method")) || (data === "proof-context")) || (data === "proof-invalid")) || (data === "key-unknown")) || (data === "key-inactive")) || (data === "key-revoked")) || (data === "key-purpose")) || (data === "key-superseded")) || (data === "shape-invalid")) || (data === "id-mismatch")) || (data === "actor-mismatch")) || (data === "replay")) || (data === "self-follow")) || (data === "audience-refused")) || (data === "schema-violated")) || (data === "definition-invalid")) || (data === "move-unconfirmed")) || (data === "signer-unresolvable")) || (data === "signer-unavailable")) || (data === "parent-unknown")) || (data === "pending-full")) || (data === "thread-reserved")) || (data === "did-malformed")) || (data === "manifest-missing")) || (data === "manifest-invalid")) || (data === "manifest-expired")) || (data === "peer-refused")) || (data === "pair_handshake_rejected")) || (data === "pair_declined")) || (data === "pair_paused")) || (data === "unpaired_peer")) || (data === "token_expired_renew_pair")) || (data === "cursor-invalid")) || (data === "not-found")) || (data === "gone")) || (data === "method-not-allowed")) || (data === "not-acceptable")) || (data === "unsupported-media-type")) || (data === "query-invalid")) || (data === "unauthorized")) || (data === "forbidden")) || (data === "conflict")) || (data === "peer-unavailable")) || (data === "resolve-failed")) || (data === "internal")) || (data === "unavailable"))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema142.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(((data === "unsupported-op") || (data === "number-not-finite")) || (data === "key-malformed"))){
const err1 = {instancePath,schemaPath:"#/$defs/AdapterOnlyCode/enum",keyword:"enum",params:{allowedValues: schema143.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate106.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/adapter-response.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok !== undefined && func0.call(data, "ok")){
if(true !== data.ok){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.output === undefined) || (!(func0.call(data, "output")))) && (missing0 = "output")){
validate105.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
validate105.errors = [{instancePath:instancePath+"/code",schemaPath:"#/then/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.code = true;
props0.ok = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing1 = "code")){
validate105.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.output !== undefined && func0.call(data, "output")){
validate105.errors = [{instancePath:instancePath+"/output",schemaPath:"#/else/properties/output/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.output = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate105.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.ok === undefined) || (!(func0.call(data, "ok")))) && (missing2 = "ok"))){
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.ok = true;
props0.output = true;
props0.code = true;
props0.detail = true;
}
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate105.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate105.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ok !== undefined && func0.call(data, "ok")){
const _errs12 = errors;
if(typeof data.ok !== "boolean"){
validate105.errors = [{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.output !== undefined && func0.call(data, "output")){
let data5 = data.output;
const _errs14 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate105.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.code !== undefined && func0.call(data, "code")){
const _errs16 = errors;
if(!(validate106(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.detail !== undefined && func0.call(data, "detail")){
const _errs17 = errors;
if(typeof data.detail !== "string"){
validate105.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate105.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateAnnounced = validate108 as unknown as Validator<shapes.Announced>;
const schema146 = {"type":"object","required":["state","attempts","next_attempt_at"],"properties":{"state":{"enum":["kept","waiting","failed"]},"attempts":{"type":"integer","minimum":0},"next_attempt_at":{"if":{"type":"null"},"then":true,"else":{"$ref":"common.schema.json#/$defs/Instant"}},"last_error":{"type":"string"}},"allOf":[{"if":{"properties":{"state":{"enum":["kept","failed"]}}},"then":{"properties":{"next_attempt_at":{"type":"null"}}}}]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined && func0.call(data, "state")){
let data0 = data.state;
if(!((data0 === "kept") || (data0 === "failed"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next_attempt_at !== undefined && func0.call(data, "next_attempt_at")){
if(data.next_attempt_at !== null){
validate109.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/allOf/0/then/properties/next_attempt_at/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.next_attempt_at = true;
props0.state = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate109.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state")) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.next_attempt_at === undefined) || (!(func0.call(data, "next_attempt_at")))) && (missing0 = "next_attempt_at"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.state = true;
props0.attempts = true;
props0.next_attempt_at = true;
props0.last_error = true;
}
if(data.state !== undefined && func0.call(data, "state")){
let data2 = data.state;
const _errs8 = errors;
if(!(((data2 === "kept") || (data2 === "waiting")) || (data2 === "failed"))){
validate109.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema146.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data3 = data.attempts;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate109.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate109.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.next_attempt_at !== undefined && func0.call(data, "next_attempt_at")){
let data4 = data.next_attempt_at;
const _errs11 = errors;
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data4 !== null){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
validate109.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data4))){
validate109.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var _valid1 = _errs15 === errors;
valid5 = _valid1;
}
if(!valid5){
const err3 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate109.errors = vErrors;
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.last_error !== undefined && func0.call(data, "last_error")){
const _errs18 = errors;
if(typeof data.last_error !== "string"){
validate109.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/announced.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate108.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate109(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateBackfillState = validate111 as unknown as Validator<shapes.BackfillState>;
const schema150 = {"type":"object","required":["follow","followed","mode","state","stored","refused","attempts","next_attempt_at"],"properties":{"follow":{"$ref":"common.schema.json#/$defs/Cid"},"followed":{"$ref":"common.schema.json#/$defs/ActorUrl"},"mode":{"enum":["last-N","last-T","full","since"]},"state":{"enum":["running","waiting","done","failed","stopped"]},"stored":{"type":"integer","minimum":0},"refused":{"type":"integer","minimum":0},"attempts":{"type":"integer","minimum":0},"next_attempt_at":{"if":{"type":"null"},"then":true,"else":{"$ref":"common.schema.json#/$defs/Instant"}},"last_error":{"type":"string"}},"allOf":[{"if":{"properties":{"state":{"const":"waiting"}}},"then":{"properties":{"next_attempt_at":{"type":"string"}}},"else":{"properties":{"next_attempt_at":{"type":"null"}}}}]};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined && func0.call(data, "state")){
if("waiting" !== data.state){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next_attempt_at !== undefined && func0.call(data, "next_attempt_at")){
if(typeof data.next_attempt_at !== "string"){
validate112.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/allOf/0/then/properties/next_attempt_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.next_attempt_at = true;
props0.state = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next_attempt_at !== undefined && func0.call(data, "next_attempt_at")){
if(data.next_attempt_at !== null){
validate112.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/allOf/0/else/properties/next_attempt_at/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.next_attempt_at = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate112.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.follow === undefined) || (!(func0.call(data, "follow")))) && (missing0 = "follow")) || (((data.followed === undefined) || (!(func0.call(data, "followed")))) && (missing0 = "followed"))) || (((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing0 = "mode"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.stored === undefined) || (!(func0.call(data, "stored")))) && (missing0 = "stored"))) || (((data.refused === undefined) || (!(func0.call(data, "refused")))) && (missing0 = "refused"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.next_attempt_at === undefined) || (!(func0.call(data, "next_attempt_at")))) && (missing0 = "next_attempt_at"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.follow = true;
props0.followed = true;
props0.mode = true;
props0.state = true;
props0.stored = true;
props0.refused = true;
props0.attempts = true;
props0.next_attempt_at = true;
props0.last_error = true;
}
if(data.follow !== undefined && func0.call(data, "follow")){
let data3 = data.follow;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate112.errors = [{instancePath:instancePath+"/follow",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/follow",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.followed !== undefined && func0.call(data, "followed")){
let data4 = data.followed;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data4 === "string"){
if(!(formats4(data4))){
validate112.errors = [{instancePath:instancePath+"/followed",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/followed",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.mode !== undefined && func0.call(data, "mode")){
let data5 = data.mode;
const _errs17 = errors;
if(!((((data5 === "last-N") || (data5 === "last-T")) || (data5 === "full")) || (data5 === "since"))){
validate112.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema150.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.state !== undefined && func0.call(data, "state")){
let data6 = data.state;
const _errs18 = errors;
if(!(((((data6 === "running") || (data6 === "waiting")) || (data6 === "done")) || (data6 === "failed")) || (data6 === "stopped"))){
validate112.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema150.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.stored !== undefined && func0.call(data, "stored")){
let data7 = data.stored;
const _errs19 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate112.errors = [{instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate112.errors = [{instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.refused !== undefined && func0.call(data, "refused")){
let data8 = data.refused;
const _errs21 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate112.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate112.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data9 = data.attempts;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate112.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate112.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.next_attempt_at !== undefined && func0.call(data, "next_attempt_at")){
let data10 = data.next_attempt_at;
const _errs25 = errors;
const _errs26 = errors;
let valid8 = true;
const _errs27 = errors;
if(data10 !== null){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
validate112.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data10))){
validate112.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var _valid1 = _errs29 === errors;
valid8 = _valid1;
}
if(!valid8){
const err3 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate112.errors = vErrors;
return false;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.last_error !== undefined && func0.call(data, "last_error")){
const _errs32 = errors;
if(typeof data.last_error !== "string"){
validate112.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/backfill-state.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats4(key0))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate111.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate112(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
validate111.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCanonicalizeInput = validate114 as unknown as Validator<shapes.CanonicalizeInput>;

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate114.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate114.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCanonicalizeOutput = validate115 as unknown as Validator<shapes.CanonicalizeOutput>;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate115.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate115.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate115.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCapabilityDocument = validate116 as unknown as Validator<shapes.CapabilityDocument>;
const schema159 = {"enum":["core","actors","inbox","follow","delivery","discovery","backfill","verbs","records","pairs","consent","sync","relay","invite"]};
const func27 = require("ajv/dist/runtime/equal").default;
const pattern49 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/capability-document.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.protocol === undefined) || (!(func0.call(data, "protocol")))) && (missing0 = "protocol")) || (((data.software === undefined) || (!(func0.call(data, "software")))) && (missing0 = "software"))) || (((data.classes === undefined) || (!(func0.call(data, "classes")))) && (missing0 = "classes"))) || (((data.capabilities === undefined) || (!(func0.call(data, "capabilities")))) && (missing0 = "capabilities"))) || (((data.limits === undefined) || (!(func0.call(data, "limits")))) && (missing0 = "limits"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.protocol !== undefined && func0.call(data, "protocol")){
const _errs1 = errors;
if("concordat/0" !== data.protocol){
validate116.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: "concordat/0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.software !== undefined && func0.call(data, "software")){
let data1 = data.software;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.name === undefined) || (!(func0.call(data1, "name")))) && (missing1 = "name")) || (((data1.version === undefined) || (!(func0.call(data1, "version")))) && (missing1 = "version"))){
validate116.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func317(data2) < 1){
validate116.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined && func0.call(data1, "version")){
let data3 = data1.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func317(data3) < 1){
validate116.errors = [{instancePath:instancePath+"/software/version",schemaPath:"#/properties/software/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/software/version",schemaPath:"#/properties/software/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classes !== undefined && func0.call(data, "classes")){
let data4 = data.classes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(!((((((((((((((data5 === "core") || (data5 === "actors")) || (data5 === "inbox")) || (data5 === "follow")) || (data5 === "delivery")) || (data5 === "discovery")) || (data5 === "backfill")) || (data5 === "verbs")) || (data5 === "records")) || (data5 === "pairs")) || (data5 === "consent")) || (data5 === "sync")) || (data5 === "relay")) || (data5 === "invite"))){
validate116.errors = [{instancePath:instancePath+"/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data4[i1], data4[j0])){
validate116.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data6 = data.capabilities;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid5 = true;
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern49.test(data7)){
validate116.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data6.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data6[i3], data6[j1])){
validate116.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined && func0.call(data, "limits")){
let data8 = data.limits;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((((data8.activity_bytes === undefined) || (!(func0.call(data8, "activity_bytes")))) && (missing2 = "activity_bytes")) || (((data8.nesting === undefined) || (!(func0.call(data8, "nesting")))) && (missing2 = "nesting"))) || (((data8.page_items === undefined) || (!(func0.call(data8, "page_items")))) && (missing2 = "page_items"))){
validate116.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.activity_bytes !== undefined && func0.call(data8, "activity_bytes")){
const _errs19 = errors;
if(1048576 !== data8.activity_bytes){
validate116.errors = [{instancePath:instancePath+"/limits/activity_bytes",schemaPath:"#/properties/limits/properties/activity_bytes/const",keyword:"const",params:{allowedValue: 1048576},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs19 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.nesting !== undefined && func0.call(data8, "nesting")){
const _errs20 = errors;
if(64 !== data8.nesting){
validate116.errors = [{instancePath:instancePath+"/limits/nesting",schemaPath:"#/properties/limits/properties/nesting/const",keyword:"const",params:{allowedValue: 64},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs20 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.page_items !== undefined && func0.call(data8, "page_items")){
const _errs21 = errors;
if(20 !== data8.page_items){
validate116.errors = [{instancePath:instancePath+"/limits/page_items",schemaPath:"#/properties/limits/properties/page_items/const",keyword:"const",params:{allowedValue: 20},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"protocol":true,"software":true,"classes":true,"capabilities":true,"limits":true},"dynamicProps":false,"dynamicItems":false};

export const validateCidInput = validate117 as unknown as Validator<shapes.CidInput>;

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate117.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate117.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidOutput = validate118 as unknown as Validator<shapes.CidOutput>;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.canonicalHex === undefined) || (!(func0.call(data, "canonicalHex")))) && (missing0 = "canonicalHex")) || (((data.digestHex === undefined) || (!(func0.call(data, "digestHex")))) && (missing0 = "digestHex"))) || (((data.cid === undefined) || (!(func0.call(data, "cid")))) && (missing0 = "cid"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "canonicalHex") || (key0 === "digestHex")) || (key0 === "cid"))){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.canonicalHex !== undefined && func0.call(data, "canonicalHex")){
let data0 = data.canonicalHex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate118.errors = [{instancePath:instancePath+"/canonicalHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/canonicalHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digestHex !== undefined && func0.call(data, "digestHex")){
let data1 = data.digestHex;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
validate118.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cid !== undefined && func0.call(data, "cid")){
let data2 = data.cid;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate118.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidParseInput = validate119 as unknown as Validator<shapes.CidParseInput>;

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate119.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate119.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
validate119.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidParseOutput = validate120 as unknown as Validator<shapes.CidParseOutput>;

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.digestHex === undefined) || (!(func0.call(data, "digestHex")))) && (missing0 = "digestHex")){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "digestHex")){
validate120.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.digestHex !== undefined && func0.call(data, "digestHex")){
let data0 = data.digestHex;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern32.test(data0)){
validate120.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateClockAdvance = validate121 as unknown as Validator<shapes.ClockAdvance>;

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/clock-advance.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.advance_ms === undefined) || (!(func0.call(data, "advance_ms")))) && (missing0 = "advance_ms")){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.advance_ms !== undefined && func0.call(data, "advance_ms")){
let data0 = data.advance_ms;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate121.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000000000 || isNaN(data0)){
validate121.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000000},message:"must be <= 10000000000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate121.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":{"advance_ms":true},"dynamicProps":false,"dynamicItems":false};

export const validateClockReading = validate122 as unknown as Validator<shapes.ClockReading>;

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/clock-reading.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.now === undefined) || (!(func0.call(data, "now")))) && (missing0 = "now")){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.now !== undefined && func0.call(data, "now")){
let data0 = data.now;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate122.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data0))){
validate122.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":{"now":true},"dynamicProps":false,"dynamicItems":false};

export const validateDeadLetterAnswer = validate123 as unknown as Validator<shapes.DeadLetterAnswer>;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/dead-letter-answer.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.requeued === undefined) || (!(func0.call(data, "requeued")))) && (missing0 = "requeued")){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.requeued !== undefined && func0.call(data, "requeued")){
let data0 = data.requeued;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate123.errors = [{instancePath:instancePath+"/requeued",schemaPath:"#/properties/requeued/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate123.errors = [{instancePath:instancePath+"/requeued",schemaPath:"#/properties/requeued/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"requeued":true},"dynamicProps":false,"dynamicItems":false};

export const validateDeadLetterList = validate124 as unknown as Validator<shapes.DeadLetterList>;
const formats66 = formats.origin;

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/dead-letter-list.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.items !== undefined && func0.call(data, "items")){
let data0 = data.items;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((data1.peer === undefined) || (!(func0.call(data1, "peer")))) && (missing1 = "peer")) || (((data1.activity === undefined) || (!(func0.call(data1, "activity")))) && (missing1 = "activity"))) || (((data1.recipient === undefined) || (!(func0.call(data1, "recipient")))) && (missing1 = "recipient"))) || (((data1.actor === undefined) || (!(func0.call(data1, "actor")))) && (missing1 = "actor"))) || (((data1.attempts === undefined) || (!(func0.call(data1, "attempts")))) && (missing1 = "attempts"))) || (((data1.failed_at === undefined) || (!(func0.call(data1, "failed_at")))) && (missing1 = "failed_at"))) || (((data1.last_error === undefined) || (!(func0.call(data1, "last_error")))) && (missing1 = "last_error"))){
validate124.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.peer !== undefined && func0.call(data1, "peer")){
let data2 = data1.peer;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats66(data2))){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/peer",schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/peer",schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.activity !== undefined && func0.call(data1, "activity")){
let data3 = data1.activity;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.recipient !== undefined && func0.call(data1, "recipient")){
let data4 = data1.recipient;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data4 === "string"){
if(!(formats4(data4))){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.actor !== undefined && func0.call(data1, "actor")){
let data5 = data1.actor;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data5 === "string"){
if(!(formats4(data5))){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.attempts !== undefined && func0.call(data1, "attempts")){
let data6 = data1.attempts;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/attempts",schemaPath:"#/properties/items/items/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/attempts",schemaPath:"#/properties/items/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.failed_at !== undefined && func0.call(data1, "failed_at")){
let data7 = data1.failed_at;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data7))){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.last_error !== undefined && func0.call(data1, "last_error")){
const _errs22 = errors;
if(typeof data1.last_error !== "string"){
validate124.errors = [{instancePath:instancePath+"/items/" + i0+"/last_error",schemaPath:"#/properties/items/items/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"items":true},"dynamicProps":false,"dynamicItems":false};

export const validateDeadLetterRequest = validate125 as unknown as Validator<shapes.DeadLetterRequest>;

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing0 = "peer")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
validate126.errors = [{instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing1 = "activity")) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing1 = "recipient"))){
validate126.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.activity !== undefined && func0.call(data, "activity")){
let data0 = data.activity;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate126.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate126.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.recipient !== undefined && func0.call(data, "recipient")){
let data1 = data.recipient;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate126.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate126.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"activity":true,"recipient":true},"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing1 = "recipient")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
validate128.errors = [{instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.peer === undefined) || (!(func0.call(data, "peer")))) && (missing2 = "peer")){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.peer !== undefined && func0.call(data, "peer")){
let data0 = data.peer;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data0 === "string"){
if(!(formats66(data0))){
validate128.errors = [{instancePath:instancePath+"/peer",schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/peer",schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"peer":true},"dynamicProps":false,"dynamicItems":false};


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/dead-letter-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.activity = true;
props0.recipient = true;
}
const _errs3 = errors;
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.peer = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate125.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate125.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateDefineRegistry = validate130 as unknown as Validator<shapes.DefineRegistry>;
const schema187 = {"type":"object","required":["definition","schema","activity"],"properties":{"definition":{"$ref":"common.schema.json#/$defs/Cid"},"schema":{"type":["object","boolean"]},"activity":{"if":{"type":"null"},"then":true,"else":{"$ref":"common.schema.json#/$defs/Cid"}}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.definition === undefined) || (!(func0.call(data, "definition")))) && (missing0 = "definition")) || (((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema"))) || (((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.definition !== undefined && func0.call(data, "definition")){
let data0 = data.definition;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate132.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate132.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined && func0.call(data, "schema")){
let data1 = data.schema;
const _errs4 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (typeof data1 !== "boolean")){
validate132.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: schema187.properties.schema.type},message:"must be object,boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activity !== undefined && func0.call(data, "activity")){
let data2 = data.activity;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(data2 !== null){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate132.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate132.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err1 = {instancePath:instancePath+"/activity",schemaPath:"#/properties/activity/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate132.errors = vErrors;
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"definition":true,"schema":true,"activity":true},"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(!pattern16.test(key0)){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/TypeName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,63}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/TypeName/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate131.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate132(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema191 = {"enum":["DefineActivity","DefineObject"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.definition === undefined) || (!(func0.call(data, "definition")))) && (missing0 = "definition"))) || (((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity"))) || (((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor"))){
validate136.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs1 = errors;
if(!((data0 === "DefineActivity") || (data0 === "DefineObject"))){
validate136.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/DefinitionKind/enum",keyword:"enum",params:{allowedValues: schema191.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern16.test(data1)){
validate136.errors = [{instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/TypeName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,63}$"+"\""}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/TypeName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.definition !== undefined && func0.call(data, "definition")){
let data2 = data.definition;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate136.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activity !== undefined && func0.call(data, "activity")){
let data3 = data.activity;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate136.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined && func0.call(data, "actor")){
let data4 = data.actor;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data4 === "string"){
if(!(formats4(data4))){
validate136.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"kind":true,"name":true,"definition":true,"activity":true,"actor":true},"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/define-registry.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.DefineActivity === undefined) || (!(func0.call(data, "DefineActivity")))) && (missing0 = "DefineActivity")) || (((data.DefineObject === undefined) || (!(func0.call(data, "DefineObject")))) && (missing0 = "DefineObject"))) || (((data.received === undefined) || (!(func0.call(data, "received")))) && (missing0 = "received"))){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.DefineActivity !== undefined && func0.call(data, "DefineActivity")){
const _errs1 = errors;
if(!(validate131(data.DefineActivity, {instancePath:instancePath+"/DefineActivity",parentData:data,parentDataProperty:"DefineActivity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.DefineObject !== undefined && func0.call(data, "DefineObject")){
const _errs2 = errors;
if(!(validate131(data.DefineObject, {instancePath:instancePath+"/DefineObject",parentData:data,parentDataProperty:"DefineObject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received !== undefined && func0.call(data, "received")){
let data2 = data.received;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate136(data2[i0], {instancePath:instancePath+"/received/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/received",schemaPath:"#/properties/received/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"DefineActivity":true,"DefineObject":true,"received":true},"dynamicProps":false,"dynamicItems":false};

export const validateDefinitionCheckInput = validate138 as unknown as Validator<shapes.DefinitionCheckInput>;

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate138.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDefinitionCheckOutput = validate139 as unknown as Validator<shapes.DefinitionCheckOutput>;

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.definition === undefined) || (!(func0.call(data, "definition")))) && (missing0 = "definition")){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "definition")){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.definition !== undefined && func0.call(data, "definition")){
let data0 = data.definition;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate139.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDeliveryState = validate140 as unknown as Validator<shapes.DeliveryState>;

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity")) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.next_attempt_at === undefined) || (!(func0.call(data, "next_attempt_at")))) && (missing0 = "next_attempt_at"))){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.activity !== undefined && func0.call(data, "activity")){
let data0 = data.activity;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate142.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate142.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined && func0.call(data, "recipient")){
let data1 = data.recipient;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate142.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate142.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data2 = data.attempts;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate142.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate142.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_attempt_at !== undefined && func0.call(data, "next_attempt_at")){
let data3 = data.next_attempt_at;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data3 !== null){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate142.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate142.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var _valid0 = _errs13 === errors;
valid3 = _valid0;
}
if(!valid3){
const err1 = {instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate142.errors = vErrors;
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_error !== undefined && func0.call(data, "last_error")){
const _errs16 = errors;
if(typeof data.last_error !== "string"){
validate142.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"activity":true,"recipient":true,"attempts":true,"next_attempt_at":true,"last_error":true},"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity")) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.failed_at === undefined) || (!(func0.call(data, "failed_at")))) && (missing0 = "failed_at"))) || (((data.last_error === undefined) || (!(func0.call(data, "last_error")))) && (missing0 = "last_error"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.activity !== undefined && func0.call(data, "activity")){
let data0 = data.activity;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate144.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate144.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined && func0.call(data, "recipient")){
let data1 = data.recipient;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate144.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate144.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined && func0.call(data, "attempts")){
let data2 = data.attempts;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate144.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate144.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed_at !== undefined && func0.call(data, "failed_at")){
let data3 = data.failed_at;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate144.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate144.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_error !== undefined && func0.call(data, "last_error")){
const _errs12 = errors;
if(typeof data.last_error !== "string"){
validate144.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":{"activity":true,"recipient":true,"attempts":true,"failed_at":true,"last_error":true},"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending")) || (((data.delivered === undefined) || (!(func0.call(data, "delivered")))) && (missing0 = "delivered"))) || (((data.dead_letter === undefined) || (!(func0.call(data, "dead_letter")))) && (missing0 = "dead_letter"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.pending !== undefined && func0.call(data, "pending")){
let data0 = data.pending;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate142(data0[i0], {instancePath:instancePath+"/pending/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivered !== undefined && func0.call(data, "delivered")){
let data2 = data.delivered;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate141.errors = [{instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate141.errors = [{instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dead_letter !== undefined && func0.call(data, "dead_letter")){
let data3 = data.dead_letter;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(!(validate144(data3[i1], {instancePath:instancePath+"/dead_letter/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/dead_letter",schemaPath:"#/properties/dead_letter/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":{"pending":true,"delivered":true,"dead_letter":true},"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/delivery-state.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats66(key0))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate140.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate141(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDocumentIdInput = validate147 as unknown as Validator<shapes.DocumentIdInput>;

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate147.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDocumentIdOutput = validate148 as unknown as Validator<shapes.DocumentIdOutput>;

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.cid === undefined) || (!(func0.call(data, "cid")))) && (missing0 = "cid")){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "cid")){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cid !== undefined && func0.call(data, "cid")){
let data0 = data.cid;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate148.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEd25519VerifyInput = validate149 as unknown as Validator<shapes.Ed25519VerifyInput>;

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.publicKeyHex === undefined) || (!(func0.call(data, "publicKeyHex")))) && (missing0 = "publicKeyHex")) || (((data.messageHex === undefined) || (!(func0.call(data, "messageHex")))) && (missing0 = "messageHex"))) || (((data.signatureHex === undefined) || (!(func0.call(data, "signatureHex")))) && (missing0 = "signatureHex"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "publicKeyHex") || (key0 === "messageHex")) || (key0 === "signatureHex"))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.publicKeyHex !== undefined && func0.call(data, "publicKeyHex")){
let data0 = data.publicKeyHex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate149.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messageHex !== undefined && func0.call(data, "messageHex")){
let data1 = data.messageHex;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
validate149.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatureHex !== undefined && func0.call(data, "signatureHex")){
let data2 = data.signatureHex;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
validate149.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEd25519VerifyOutput = validate150 as unknown as Validator<shapes.Ed25519VerifyOutput>;

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.valid === undefined) || (!(func0.call(data, "valid")))) && (missing0 = "valid")){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "valid")){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.valid !== undefined && func0.call(data, "valid")){
if(typeof data.valid !== "boolean"){
validate150.errors = [{instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEndorsementsInput = validate151 as unknown as Validator<shapes.EndorsementsInput>;

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.known === undefined) || (!(func0.call(data, "known")))) && (missing0 = "known")){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "known")){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.known !== undefined && func0.call(data, "known")){
let data0 = data.known;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate85(data0[i0], {instancePath:instancePath+"/known/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEndorsementsOutput = validate153 as unknown as Validator<shapes.EndorsementsOutput>;

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.count === undefined) || (!(func0.call(data, "count")))) && (missing0 = "count")) || (((data.actors === undefined) || (!(func0.call(data, "actors")))) && (missing0 = "actors"))){
validate155.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.count !== undefined && func0.call(data, "count")){
let data0 = data.count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate155.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate155.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actors !== undefined && func0.call(data, "actors")){
let data1 = data.actors;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 of Object.keys(data1)){
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof key0 === "string"){
if(!(formats4(key0))){
const err0 = {instancePath:instancePath+"/actors",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/actors",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate155.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 of Object.keys(data1)){
let data2 = data1[key1];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.endorsed === undefined) || (!(func0.call(data2, "endorsed")))) && (missing1 = "endorsed")) || (((data2.undone === undefined) || (!(func0.call(data2, "undone")))) && (missing1 = "undone"))){
validate155.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EndorsementSlot/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.endorsed !== undefined && func0.call(data2, "endorsed")){
let data3 = data2.endorsed;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate155.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/endorsed",schemaPath:"#/$defs/EndorsementSlot/properties/endorsed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate155.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/endorsed",schemaPath:"#/$defs/EndorsementSlot/properties/endorsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data2.undone !== undefined && func0.call(data2, "undone")){
let data4 = data2.undone;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate155.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone",schemaPath:"#/$defs/EndorsementSlot/properties/undone/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate155.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone",schemaPath:"#/$defs/EndorsementSlot/properties/undone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EndorsementSlot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":{"count":true,"actors":true},"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/endorsements.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate154.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 of Object.keys(data0)){
const _errs7 = errors;
if(errors === _errs7){
if(typeof key2 === "string"){
if(!pattern14.test(key2)){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,64}$"},message:"must match pattern \""+"^[a-z0-9-]{1,64}$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate154.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 of Object.keys(data0)){
const _errs10 = errors;
if(!(validate155(data0[key3], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.view === undefined) || (!(func0.call(data, "view")))) && (missing0 = "view")){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "view")){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.view !== undefined && func0.call(data, "view")){
if(!(validate154(data.view, {instancePath:instancePath+"/view",parentData:data,parentDataProperty:"view",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEndorsementsView = validate154 as unknown as Validator<shapes.EndorsementsView>;

export const validateExclusions = validate158 as unknown as Validator<shapes.Exclusions>;
const pattern78 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "u");

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/exclusions.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.exclusions === undefined) || (!(func0.call(data, "exclusions")))) && (missing0 = "exclusions")){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "exclusions")){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.exclusions !== undefined && func0.call(data, "exclusions")){
let data0 = data.exclusions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.requirement === undefined) || (!(func0.call(data1, "requirement")))) && (missing1 = "requirement")) || (((data1.reason === undefined) || (!(func0.call(data1, "reason")))) && (missing1 = "reason"))){
validate158.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data1)){
if(!((key1 === "requirement") || (key1 === "reason"))){
validate158.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.requirement !== undefined && func0.call(data1, "requirement")){
let data2 = data1.requirement;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern78.test(data2)){
validate158.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate158.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.reason !== undefined && func0.call(data1, "reason")){
let data3 = data1.reason;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func317(data3) < 20){
validate158.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/reason",schemaPath:"#/properties/exclusions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"}];
return false;
}
}
else {
validate158.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/reason",schemaPath:"#/properties/exclusions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFederatedRecord = validate159 as unknown as Validator<shapes.FederatedRecord>;
const schema229 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/record.schema.json","type":"object","required":["id","thread","namespace","act","kind","data_type","parents","actor","clock","created","salt","body","proof"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/Cid"},"thread":{"$ref":"common.schema.json#/$defs/ThreadName"},"namespace":{"$ref":"common.schema.json#/$defs/Namespace"},"act":{"$ref":"common.schema.json#/$defs/RecordAct"},"kind":{"$ref":"common.schema.json#/$defs/RecordKind"},"data_type":{"$ref":"common.schema.json#/$defs/RecordDataType"},"parents":{"$ref":"common.schema.json#/$defs/RecordParents"},"actor":{"$ref":"common.schema.json#/$defs/Did"},"clock":{"$ref":"common.schema.json#/$defs/RecordClock"},"created":{"$ref":"common.schema.json#/$defs/Instant"},"salt":{"$ref":"common.schema.json#/$defs/RecordSalt"},"body":{"type":"object"},"proof":{"$ref":"proof.schema.json"}}};
const schema233 = {"enum":["INTEND","DO","KNOW","LEARN","GET","PUT","CALL","MAP"]};
const schema235 = {"enum":["SCALAR","FORMULA","DISTRIBUTION","REFERENCE","MORPHISM","VOID"]};
const schema242 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/proof.schema.json","type":"object","required":["type","cryptosuite","created","verificationMethod","proofPurpose","proofValue"],"additionalProperties":false,"properties":{"@context":{"type":["string","array","object"]},"type":{"type":"string"},"cryptosuite":{"type":"string"},"created":{"type":"string"},"verificationMethod":{"type":"string"},"proofPurpose":{"type":"string"},"proofValue":{"type":"string","pattern":"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},"domain":{"type":"string"},"challenge":{"type":"string"}}};
const pattern80 = new RegExp("^th_[a-z0-9][a-z0-9_-]{0,124}$", "u");
const pattern81 = new RegExp("^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$", "u");
const pattern82 = new RegExp("^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$", "u");
const pattern84 = new RegExp("^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$", "u");
const pattern86 = new RegExp("^[A-Za-z0-9_-]{22,64}$", "u");
const pattern87 = new RegExp("^z[1-9A-HJ-NP-Za-km-z]{64,88}$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate160.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate160.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
validate160.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/record.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread"))) || (((data.namespace === undefined) || (!(func0.call(data, "namespace")))) && (missing0 = "namespace"))) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.data_type === undefined) || (!(func0.call(data, "data_type")))) && (missing0 = "data_type"))) || (((data.parents === undefined) || (!(func0.call(data, "parents")))) && (missing0 = "parents"))) || (((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor"))) || (((data.clock === undefined) || (!(func0.call(data, "clock")))) && (missing0 = "clock"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema229.properties, key0))){
validate159.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate159.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thread !== undefined && func0.call(data, "thread")){
let data1 = data.thread;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern80.test(data1)){
validate159.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data2 = data.namespace;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern81.test(data2)){
validate159.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.act !== undefined && func0.call(data, "act")){
let data3 = data.act;
const _errs11 = errors;
if(!((((((((data3 === "INTEND") || (data3 === "DO")) || (data3 === "KNOW")) || (data3 === "LEARN")) || (data3 === "GET")) || (data3 === "PUT")) || (data3 === "CALL")) || (data3 === "MAP"))){
validate159.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema233.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func317(data4) > 128){
validate159.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern82.test(data4)){
validate159.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_type !== undefined && func0.call(data, "data_type")){
let data5 = data.data_type;
const _errs16 = errors;
if(!((((((data5 === "SCALAR") || (data5 === "FORMULA")) || (data5 === "DISTRIBUTION")) || (data5 === "REFERENCE")) || (data5 === "MORPHISM")) || (data5 === "VOID"))){
validate159.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema235.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parents !== undefined && func0.call(data, "parents")){
const _errs18 = errors;
if(!(validate160(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined && func0.call(data, "actor")){
let data7 = data.actor;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func317(data7) > 512){
validate159.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern84.test(data7)){
validate159.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\""}];
return false;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined && func0.call(data, "clock")){
let data8 = data.clock;
const _errs22 = errors;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate159.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate159.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate159.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
let data9 = data.created;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate159.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data9))){
validate159.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.salt !== undefined && func0.call(data, "salt")){
let data10 = data.salt;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(!pattern86.test(data10)){
validate159.errors = [{instancePath:instancePath+"/salt",schemaPath:"common.schema.json#/$defs/RecordSalt/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{22,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{22,64}$"+"\""}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/salt",schemaPath:"common.schema.json#/$defs/RecordSalt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data11 = data.body;
const _errs31 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate159.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proof !== undefined && func0.call(data, "proof")){
let data12 = data.proof;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if((((((((data12.type === undefined) || (!(func0.call(data12, "type")))) && (missing1 = "type")) || (((data12.cryptosuite === undefined) || (!(func0.call(data12, "cryptosuite")))) && (missing1 = "cryptosuite"))) || (((data12.created === undefined) || (!(func0.call(data12, "created")))) && (missing1 = "created"))) || (((data12.verificationMethod === undefined) || (!(func0.call(data12, "verificationMethod")))) && (missing1 = "verificationMethod"))) || (((data12.proofPurpose === undefined) || (!(func0.call(data12, "proofPurpose")))) && (missing1 = "proofPurpose"))) || (((data12.proofValue === undefined) || (!(func0.call(data12, "proofValue")))) && (missing1 = "proofValue"))){
validate159.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key1 of Object.keys(data12)){
if(!(func0.call(schema242.properties, key1))){
validate159.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data12["@context"] !== undefined && func0.call(data12, "@context")){
let data13 = data12["@context"];
const _errs37 = errors;
if((!data13 || typeof data13 != "object") && (typeof data13 !== "string")){
validate159.errors = [{instancePath:instancePath+"/proof/@context",schemaPath:"proof.schema.json/properties/%40context/type",keyword:"type",params:{type: schema242.properties["@context"].type},message:"must be string,array,object"}];
return false;
}
var valid12 = _errs37 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.type !== undefined && func0.call(data12, "type")){
const _errs39 = errors;
if(typeof data12.type !== "string"){
validate159.errors = [{instancePath:instancePath+"/proof/type",schemaPath:"proof.schema.json/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs39 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.cryptosuite !== undefined && func0.call(data12, "cryptosuite")){
const _errs41 = errors;
if(typeof data12.cryptosuite !== "string"){
validate159.errors = [{instancePath:instancePath+"/proof/cryptosuite",schemaPath:"proof.schema.json/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs41 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.created !== undefined && func0.call(data12, "created")){
const _errs43 = errors;
if(typeof data12.created !== "string"){
validate159.errors = [{instancePath:instancePath+"/proof/created",schemaPath:"proof.schema.json/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.verificationMethod !== undefined && func0.call(data12, "verificationMethod")){
const _errs45 = errors;
if(typeof data12.verificationMethod !== "string"){
validate159.errors = [{instancePath:instancePath+"/proof/verificationMethod",schemaPath:"proof.schema.json/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs45 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.proofPurpose !== undefined && func0.call(data12, "proofPurpose")){
const _errs47 = errors;
if(typeof data12.proofPurpose !== "string"){
validate159.errors = [{instancePath:instancePath+"/proof/proofPurpose",schemaPath:"proof.schema.json/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs47 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.proofValue !== undefined && func0.call(data12, "proofValue")){
let data19 = data12.proofValue;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(!pattern87.test(data19)){
validate159.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs49 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.domain !== undefined && func0.call(data12, "domain")){
const _errs51 = errors;
if(typeof data12.domain !== "string"){
validate159.errors = [{instancePath:instancePath+"/proof/domain",schemaPath:"proof.schema.json/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs51 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data12.challenge !== undefined && func0.call(data12, "challenge")){
const _errs53 = errors;
if(typeof data12.challenge !== "string"){
validate159.errors = [{instancePath:instancePath+"/proof/challenge",schemaPath:"proof.schema.json/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs53 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFeed = validate162 as unknown as Validator<shapes.Feed>;

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/signed-activity.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
else {
var props0 = validate24.evaluated.props;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof")){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.proof = true;
}
if(data.proof !== undefined && func0.call(data, "proof")){
let data0 = data.proof;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing1 = "type")) || (((data0.cryptosuite === undefined) || (!(func0.call(data0, "cryptosuite")))) && (missing1 = "cryptosuite"))) || (((data0.created === undefined) || (!(func0.call(data0, "created")))) && (missing1 = "created"))) || (((data0.verificationMethod === undefined) || (!(func0.call(data0, "verificationMethod")))) && (missing1 = "verificationMethod"))) || (((data0.proofPurpose === undefined) || (!(func0.call(data0, "proofPurpose")))) && (missing1 = "proofPurpose"))) || (((data0.proofValue === undefined) || (!(func0.call(data0, "proofValue")))) && (missing1 = "proofValue"))){
validate163.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!(func0.call(schema242.properties, key0))){
validate163.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0["@context"] !== undefined && func0.call(data0, "@context")){
let data1 = data0["@context"];
const _errs4 = errors;
if((!data1 || typeof data1 != "object") && (typeof data1 !== "string")){
validate163.errors = [{instancePath:instancePath+"/proof/@context",schemaPath:"proof.schema.json/properties/%40context/type",keyword:"type",params:{type: schema242.properties["@context"].type},message:"must be string,array,object"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.type !== undefined && func0.call(data0, "type")){
const _errs6 = errors;
if(typeof data0.type !== "string"){
validate163.errors = [{instancePath:instancePath+"/proof/type",schemaPath:"proof.schema.json/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.cryptosuite !== undefined && func0.call(data0, "cryptosuite")){
const _errs8 = errors;
if(typeof data0.cryptosuite !== "string"){
validate163.errors = [{instancePath:instancePath+"/proof/cryptosuite",schemaPath:"proof.schema.json/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.created !== undefined && func0.call(data0, "created")){
const _errs10 = errors;
if(typeof data0.created !== "string"){
validate163.errors = [{instancePath:instancePath+"/proof/created",schemaPath:"proof.schema.json/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.verificationMethod !== undefined && func0.call(data0, "verificationMethod")){
const _errs12 = errors;
if(typeof data0.verificationMethod !== "string"){
validate163.errors = [{instancePath:instancePath+"/proof/verificationMethod",schemaPath:"proof.schema.json/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.proofPurpose !== undefined && func0.call(data0, "proofPurpose")){
const _errs14 = errors;
if(typeof data0.proofPurpose !== "string"){
validate163.errors = [{instancePath:instancePath+"/proof/proofPurpose",schemaPath:"proof.schema.json/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.proofValue !== undefined && func0.call(data0, "proofValue")){
let data7 = data0.proofValue;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(!pattern87.test(data7)){
validate163.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.domain !== undefined && func0.call(data0, "domain")){
const _errs18 = errors;
if(typeof data0.domain !== "string"){
validate163.errors = [{instancePath:instancePath+"/proof/domain",schemaPath:"proof.schema.json/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.challenge !== undefined && func0.call(data0, "challenge")){
const _errs20 = errors;
if(typeof data0.challenge !== "string"){
validate163.errors = [{instancePath:instancePath+"/proof/challenge",schemaPath:"proof.schema.json/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
validate163.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate163.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/feed.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate163(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const validateFetchedActor = validate166 as unknown as Validator<shapes.FetchedActor>;

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/fetched-actor.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.inbox === undefined) || (!(func0.call(data, "inbox")))) && (missing0 = "inbox"))) || (((data.assertionMethod === undefined) || (!(func0.call(data, "assertionMethod")))) && (missing0 = "assertionMethod"))){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate166.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate166.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs4 = errors;
if(typeof data.type !== "string"){
validate166.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inbox !== undefined && func0.call(data, "inbox")){
const _errs6 = errors;
if(typeof data.inbox !== "string"){
validate166.errors = [{instancePath:instancePath+"/inbox",schemaPath:"#/properties/inbox/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assertionMethod !== undefined && func0.call(data, "assertionMethod")){
const _errs8 = errors;
if(!(Array.isArray(data.assertionMethod))){
validate166.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":{"id":true,"type":true,"inbox":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};

export const validateFetchedTombstone = validate167 as unknown as Validator<shapes.FetchedTombstone>;

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/fetched-tombstone.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.assertionMethod === undefined) || (!(func0.call(data, "assertionMethod")))) && (missing0 = "assertionMethod"))){
validate167.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate167.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate167.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs4 = errors;
if("Tombstone" !== data.type){
validate167.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Tombstone"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formerType !== undefined && func0.call(data, "formerType")){
const _errs5 = errors;
if(typeof data.formerType !== "string"){
validate167.errors = [{instancePath:instancePath+"/formerType",schemaPath:"#/properties/formerType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted !== undefined && func0.call(data, "deleted")){
const _errs7 = errors;
if(typeof data.deleted !== "string"){
validate167.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assertionMethod !== undefined && func0.call(data, "assertionMethod")){
const _errs9 = errors;
if(!(Array.isArray(data.assertionMethod))){
validate167.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":{"id":true,"type":true,"formerType":true,"deleted":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};

export const validateFollowGraphInput = validate168 as unknown as Validator<shapes.FollowGraphInput>;

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.known === undefined) || (!(func0.call(data, "known")))) && (missing0 = "known"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "actor") || (key0 === "known"))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate168.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.known !== undefined && func0.call(data, "known")){
let data1 = data.known;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate85(data1[i0], {instancePath:instancePath+"/known/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFollowGraphOutput = validate170 as unknown as Validator<shapes.FollowGraphOutput>;

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.following === undefined) || (!(func0.call(data, "following")))) && (missing0 = "following")) || (((data.followers === undefined) || (!(func0.call(data, "followers")))) && (missing0 = "followers"))) || (((data.pending_outbound === undefined) || (!(func0.call(data, "pending_outbound")))) && (missing0 = "pending_outbound"))) || (((data.pending_inbound === undefined) || (!(func0.call(data, "pending_inbound")))) && (missing0 = "pending_inbound"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "following") || (key0 === "followers")) || (key0 === "pending_outbound")) || (key0 === "pending_inbound"))){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.following !== undefined && func0.call(data, "following")){
let data0 = data.following;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate170.errors = [{instancePath:instancePath+"/following/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/following/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/following",schemaPath:"#/properties/following/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followers !== undefined && func0.call(data, "followers")){
let data2 = data.followers;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data3 === "string"){
if(!(formats4(data3))){
validate170.errors = [{instancePath:instancePath+"/followers/" + i1,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/followers/" + i1,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/followers",schemaPath:"#/properties/followers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_outbound !== undefined && func0.call(data, "pending_outbound")){
let data4 = data.pending_outbound;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
var valid5 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data5 === "string"){
if(!(formats4(data5))){
validate170.errors = [{instancePath:instancePath+"/pending_outbound/" + i2,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/pending_outbound/" + i2,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/pending_outbound",schemaPath:"#/properties/pending_outbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_inbound !== undefined && func0.call(data, "pending_inbound")){
let data6 = data.pending_inbound;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
var valid7 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data7 === "string"){
if(!(formats4(data7))){
validate170.errors = [{instancePath:instancePath+"/pending_inbound/" + i3,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/pending_inbound/" + i3,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid7 = _errs19 === errors;
if(!valid7){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/pending_inbound",schemaPath:"#/properties/pending_inbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFollowerGraph = validate171 as unknown as Validator<shapes.FollowerGraph>;

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate173.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
validate173.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.following === undefined) || (!(func0.call(data, "following")))) && (missing0 = "following")) || (((data.followers === undefined) || (!(func0.call(data, "followers")))) && (missing0 = "followers"))) || (((data.pending_outbound === undefined) || (!(func0.call(data, "pending_outbound")))) && (missing0 = "pending_outbound"))) || (((data.pending_inbound === undefined) || (!(func0.call(data, "pending_inbound")))) && (missing0 = "pending_inbound"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.following !== undefined && func0.call(data, "following")){
const _errs1 = errors;
if(!(validate173(data.following, {instancePath:instancePath+"/following",parentData:data,parentDataProperty:"following",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followers !== undefined && func0.call(data, "followers")){
const _errs2 = errors;
if(!(validate173(data.followers, {instancePath:instancePath+"/followers",parentData:data,parentDataProperty:"followers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_outbound !== undefined && func0.call(data, "pending_outbound")){
const _errs3 = errors;
if(!(validate173(data.pending_outbound, {instancePath:instancePath+"/pending_outbound",parentData:data,parentDataProperty:"pending_outbound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_inbound !== undefined && func0.call(data, "pending_inbound")){
const _errs4 = errors;
if(!(validate173(data.pending_inbound, {instancePath:instancePath+"/pending_inbound",parentData:data,parentDataProperty:"pending_inbound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":{"following":true,"followers":true,"pending_outbound":true,"pending_inbound":true},"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/follower-graph.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats4(key0))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate171.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate172(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHealth = validate179 as unknown as Validator<shapes.Health>;

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/health.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
if("ok" !== data.status){
validate179.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

export const validateHelloInput = validate180 as unknown as Validator<shapes.HelloInput>;

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHelloOutput = validate181 as unknown as Validator<shapes.HelloOutput>;

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.protocol === undefined) || (!(func0.call(data, "protocol")))) && (missing0 = "protocol")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))) || (((data.ops === undefined) || (!(func0.call(data, "ops")))) && (missing0 = "ops"))){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "protocol") || (key0 === "name")) || (key0 === "version")) || (key0 === "ops"))){
validate181.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.protocol !== undefined && func0.call(data, "protocol")){
const _errs2 = errors;
if(1 !== data.protocol){
validate181.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate181.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func317(data2) < 1){
validate181.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ops !== undefined && func0.call(data, "ops")){
let data3 = data.ops;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func317(data4) < 1){
validate181.errors = [{instancePath:instancePath+"/ops/" + i0,schemaPath:"#/properties/ops/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/ops/" + i0,schemaPath:"#/properties/ops/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate181.errors = [{instancePath:instancePath+"/ops",schemaPath:"#/properties/ops/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/ops",schemaPath:"#/properties/ops/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateJsonResourceDescriptor = validate182 as unknown as Validator<shapes.JsonResourceDescriptor>;
const formats112 = formats.uri;

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/json-resource-descriptor.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject")) || (((data.links === undefined) || (!(func0.call(data, "links")))) && (missing0 = "links"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.subject !== undefined && func0.call(data, "subject")){
let data0 = data.subject;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats112(data0))){
validate182.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data1 = data.aliases;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats112(data2))){
validate182.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined && func0.call(data, "links")){
let data3 = data.links;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.rel === undefined) || (!(func0.call(data4, "rel")))) && (missing1 = "rel")){
validate182.errors = [{instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.rel !== undefined && func0.call(data4, "rel")){
let data5 = data4.rel;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func317(data5) < 1){
validate182.errors = [{instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.type !== undefined && func0.call(data4, "type")){
const _errs13 = errors;
if(typeof data4.type !== "string"){
validate182.errors = [{instancePath:instancePath+"/links/" + i1+"/type",schemaPath:"#/properties/links/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.href !== undefined && func0.call(data4, "href")){
let data7 = data4.href;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats112(data7))){
validate182.errors = [{instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":{"subject":true,"aliases":true,"links":true},"dynamicProps":false,"dynamicItems":false};

export const validateKey = validate33 as unknown as Validator<shapes.Key>;

export const validateKnownActivityInput = validate183 as unknown as Validator<shapes.KnownActivityInput>;

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate183.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate183.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate183.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateKnownFormInput = validate184 as unknown as Validator<shapes.KnownFormInput>;

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate184.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateKnownFormOutput = validate185 as unknown as Validator<shapes.KnownFormOutput>;

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate185.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMergeInput = validate186 as unknown as Validator<shapes.MergeInput>;

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sets === undefined) || (!(func0.call(data, "sets")))) && (missing0 = "sets")){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "sets")){
validate186.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sets !== undefined && func0.call(data, "sets")){
let data0 = data.sets;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
const _errs6 = errors;
if(!(validate102(data1[i1], {instancePath:instancePath+"/sets/" + i0+"/" + i1,parentData:data1,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/sets/" + i0,schemaPath:"#/properties/sets/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMergeOutput = validate188 as unknown as Validator<shapes.MergeOutput>;

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "level"))){
validate190.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate190.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate190.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs5 = errors;
if(!((((data1 === "L0") || (data1 === "L1")) || (data1 === "L2")) || (data1 === "L3"))){
validate190.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/HashLevel/enum",keyword:"enum",params:{allowedValues: schema133.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.missing === undefined) || (!(func0.call(data, "missing")))) && (missing0 = "missing"))){
validate201.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate201.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined && func0.call(data, "missing")){
let data1 = data.missing;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 64){
validate201.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate201.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data1[i1], data1[j0])){
validate201.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate201.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":{"id":true,"missing":true},"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.clock === undefined) || (!(func0.call(data, "clock")))) && (missing0 = "clock"))) || (((data.ids === undefined) || (!(func0.call(data, "ids")))) && (missing0 = "ids"))){
validate203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func317(data0) > 512){
validate203.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern84.test(data0)){
validate203.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\""}];
return false;
}
}
}
else {
validate203.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined && func0.call(data, "clock")){
let data1 = data.clock;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate203.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate203.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate203.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined && func0.call(data, "ids")){
let data2 = data.ids;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length < 2){
validate203.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate203.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate203.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data2[i1], data2[j0])){
validate203.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate203.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":{"actor":true,"clock":true,"ids":true},"dynamicProps":false,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value")) || (((data.slots === undefined) || (!(func0.call(data, "slots")))) && (missing0 = "slots"))){
validate198.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate198.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate198.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate198.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slots !== undefined && func0.call(data, "slots")){
let data1 = data.slots;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
validate198.errors = [{instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data1)){
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof key0 === "string"){
if(func317(key0) > 512){
const err0 = {instancePath:instancePath+"/slots",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern84.test(key0)){
const err1 = {instancePath:instancePath+"/slots",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/slots",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate198.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 of Object.keys(data1)){
let data2 = data1[key1];
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate198.errors = [{instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/slots/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate198.errors = [{instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/slots/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate198.errors = [{instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/slots/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate198.errors = [{instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":{"value":true,"slots":true},"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(func317(key0) > 64){
const err0 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func317(key0) < 1){
const err1 = {instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate205.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs4 = errors;
if(!(validate198(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state")) || (((data.view === undefined) || (!(func0.call(data, "view")))) && (missing0 = "view"))) || (((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending"))) || (((data.equivocations === undefined) || (!(func0.call(data, "equivocations")))) && (missing0 = "equivocations"))) || (((data.counters === undefined) || (!(func0.call(data, "counters")))) && (missing0 = "counters"))){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "state") || (key0 === "view")) || (key0 === "pending")) || (key0 === "equivocations")) || (key0 === "counters"))){
validate188.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.state !== undefined && func0.call(data, "state")){
let data0 = data.state;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate185(data0[i0], {instancePath:instancePath+"/state/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.view !== undefined && func0.call(data, "view")){
let data2 = data.view;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate190(data2[i1], {instancePath:instancePath+"/view/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined && func0.call(data, "pending")){
let data4 = data.pending;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate201(data4[i2], {instancePath:instancePath+"/pending/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.equivocations !== undefined && func0.call(data, "equivocations")){
let data6 = data.equivocations;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate203(data6[i3], {instancePath:instancePath+"/equivocations/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/equivocations",schemaPath:"#/properties/equivocations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counters !== undefined && func0.call(data, "counters")){
const _errs14 = errors;
if(!(validate205(data.counters, {instancePath:instancePath+"/counters",parentData:data,parentDataProperty:"counters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNodeinfo = validate208 as unknown as Validator<shapes.Nodeinfo>;
const pattern103 = new RegExp("^[a-z0-9-]+$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/nodeinfo.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.software === undefined) || (!(func0.call(data, "software")))) && (missing0 = "software"))) || (((data.protocols === undefined) || (!(func0.call(data, "protocols")))) && (missing0 = "protocols"))) || (((data.services === undefined) || (!(func0.call(data, "services")))) && (missing0 = "services"))) || (((data.openRegistrations === undefined) || (!(func0.call(data, "openRegistrations")))) && (missing0 = "openRegistrations"))) || (((data.usage === undefined) || (!(func0.call(data, "usage")))) && (missing0 = "usage"))) || (((data.metadata === undefined) || (!(func0.call(data, "metadata")))) && (missing0 = "metadata"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "version") || (key0 === "software")) || (key0 === "protocols")) || (key0 === "services")) || (key0 === "openRegistrations")) || (key0 === "usage")) || (key0 === "metadata"))){
validate208.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
const _errs2 = errors;
if("2.1" !== data.version){
validate208.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "2.1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.software !== undefined && func0.call(data, "software")){
let data1 = data.software;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.name === undefined) || (!(func0.call(data1, "name")))) && (missing1 = "name")) || (((data1.version === undefined) || (!(func0.call(data1, "version")))) && (missing1 = "version"))){
validate208.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 of Object.keys(data1)){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "repository")) || (key1 === "homepage"))){
validate208.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern103.test(data2)){
validate208.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.version !== undefined && func0.call(data1, "version")){
const _errs8 = errors;
if(typeof data1.version !== "string"){
validate208.errors = [{instancePath:instancePath+"/software/version",schemaPath:"#/properties/software/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.repository !== undefined && func0.call(data1, "repository")){
const _errs10 = errors;
if(typeof data1.repository !== "string"){
validate208.errors = [{instancePath:instancePath+"/software/repository",schemaPath:"#/properties/software/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.homepage !== undefined && func0.call(data1, "homepage")){
const _errs12 = errors;
if(typeof data1.homepage !== "string"){
validate208.errors = [{instancePath:instancePath+"/software/homepage",schemaPath:"#/properties/software/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocols !== undefined && func0.call(data, "protocols")){
let data6 = data.protocols;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length < 1){
validate208.errors = [{instancePath:instancePath+"/protocols",schemaPath:"#/properties/protocols/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data6[i0] !== "string"){
validate208.errors = [{instancePath:instancePath+"/protocols/" + i0,schemaPath:"#/properties/protocols/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
if(valid2){
const _errs18 = errors;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if("activitypub" !== data6[i1]){
const err0 = {instancePath:instancePath+"/protocols/" + i1,schemaPath:"#/properties/protocols/contains/const",keyword:"const",params:{allowedValue: "activitypub"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid3 = _errs19 === errors;
if(valid3){
break;
}
}
if(!valid3){
validate208.errors = [{instancePath:instancePath+"/protocols",schemaPath:"#/properties/protocols/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/protocols",schemaPath:"#/properties/protocols/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined && func0.call(data, "services")){
let data9 = data.services;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.inbound === undefined) || (!(func0.call(data9, "inbound")))) && (missing2 = "inbound")) || (((data9.outbound === undefined) || (!(func0.call(data9, "outbound")))) && (missing2 = "outbound"))){
validate208.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 of Object.keys(data9)){
if(!((key2 === "inbound") || (key2 === "outbound"))){
validate208.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data9.inbound !== undefined && func0.call(data9, "inbound")){
let data10 = data9.inbound;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
var valid5 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(typeof data10[i2] !== "string"){
validate208.errors = [{instancePath:instancePath+"/services/inbound/" + i2,schemaPath:"#/properties/services/properties/inbound/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/services/inbound",schemaPath:"#/properties/services/properties/inbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.outbound !== undefined && func0.call(data9, "outbound")){
let data12 = data9.outbound;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid6 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(typeof data12[i3] !== "string"){
validate208.errors = [{instancePath:instancePath+"/services/outbound/" + i3,schemaPath:"#/properties/services/properties/outbound/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/services/outbound",schemaPath:"#/properties/services/properties/outbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.openRegistrations !== undefined && func0.call(data, "openRegistrations")){
const _errs31 = errors;
if(typeof data.openRegistrations !== "boolean"){
validate208.errors = [{instancePath:instancePath+"/openRegistrations",schemaPath:"#/properties/openRegistrations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined && func0.call(data, "usage")){
let data15 = data.usage;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((((data15.users === undefined) || (!(func0.call(data15, "users")))) && (missing3 = "users")) || (((data15.localPosts === undefined) || (!(func0.call(data15, "localPosts")))) && (missing3 = "localPosts"))){
validate208.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key3 of Object.keys(data15)){
if(!(((key3 === "users") || (key3 === "localPosts")) || (key3 === "localComments"))){
validate208.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.users !== undefined && func0.call(data15, "users")){
let data16 = data15.users;
const _errs36 = errors;
if(errors === _errs36){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if(((data16.total === undefined) || (!(func0.call(data16, "total")))) && (missing4 = "total")){
validate208.errors = [{instancePath:instancePath+"/usage/users",schemaPath:"#/properties/usage/properties/users/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key4 of Object.keys(data16)){
if(!(((key4 === "total") || (key4 === "activeHalfyear")) || (key4 === "activeMonth"))){
validate208.errors = [{instancePath:instancePath+"/usage/users",schemaPath:"#/properties/usage/properties/users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.total !== undefined && func0.call(data16, "total")){
let data17 = data16.total;
const _errs39 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate208.errors = [{instancePath:instancePath+"/usage/users/total",schemaPath:"#/properties/usage/properties/users/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate208.errors = [{instancePath:instancePath+"/usage/users/total",schemaPath:"#/properties/usage/properties/users/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.activeHalfyear !== undefined && func0.call(data16, "activeHalfyear")){
let data18 = data16.activeHalfyear;
const _errs41 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate208.errors = [{instancePath:instancePath+"/usage/users/activeHalfyear",schemaPath:"#/properties/usage/properties/users/properties/activeHalfyear/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate208.errors = [{instancePath:instancePath+"/usage/users/activeHalfyear",schemaPath:"#/properties/usage/properties/users/properties/activeHalfyear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.activeMonth !== undefined && func0.call(data16, "activeMonth")){
let data19 = data16.activeMonth;
const _errs43 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate208.errors = [{instancePath:instancePath+"/usage/users/activeMonth",schemaPath:"#/properties/usage/properties/users/properties/activeMonth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate208.errors = [{instancePath:instancePath+"/usage/users/activeMonth",schemaPath:"#/properties/usage/properties/users/properties/activeMonth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/usage/users",schemaPath:"#/properties/usage/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data15.localPosts !== undefined && func0.call(data15, "localPosts")){
let data20 = data15.localPosts;
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate208.errors = [{instancePath:instancePath+"/usage/localPosts",schemaPath:"#/properties/usage/properties/localPosts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate208.errors = [{instancePath:instancePath+"/usage/localPosts",schemaPath:"#/properties/usage/properties/localPosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data15.localComments !== undefined && func0.call(data15, "localComments")){
let data21 = data15.localComments;
const _errs47 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate208.errors = [{instancePath:instancePath+"/usage/localComments",schemaPath:"#/properties/usage/properties/localComments/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate208.errors = [{instancePath:instancePath+"/usage/localComments",schemaPath:"#/properties/usage/properties/localComments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined && func0.call(data, "metadata")){
let data22 = data.metadata;
const _errs49 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
validate208.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNodeinfoLinks = validate209 as unknown as Validator<shapes.NodeinfoLinks>;

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/nodeinfo-links.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.links === undefined) || (!(func0.call(data, "links")))) && (missing0 = "links")){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.links !== undefined && func0.call(data, "links")){
let data0 = data.links;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate209.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.rel === undefined) || (!(func0.call(data1, "rel")))) && (missing1 = "rel")) || (((data1.href === undefined) || (!(func0.call(data1, "href")))) && (missing1 = "href"))){
validate209.errors = [{instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.rel !== undefined && func0.call(data1, "rel")){
const _errs5 = errors;
if(typeof data1.rel !== "string"){
validate209.errors = [{instancePath:instancePath+"/links/" + i0+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.href !== undefined && func0.call(data1, "href")){
let data3 = data1.href;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats36(data3))){
validate209.errors = [{instancePath:instancePath+"/links/" + i0+"/href",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/links/" + i0+"/href",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
if(valid1){
const _errs10 = errors;
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
let data4 = data0[i1];
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.rel === undefined) || (!(func0.call(data4, "rel")))) && (missing2 = "rel")){
const err0 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/contains/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data4.rel !== undefined && func0.call(data4, "rel")){
if("http://nodeinfo.diaspora.software/ns/schema/2.1" !== data4.rel){
const err1 = {instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/contains/properties/rel/const",keyword:"const",params:{allowedValue: "http://nodeinfo.diaspora.software/ns/schema/2.1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/contains/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid4 = _errs11 === errors;
if(valid4){
break;
}
}
if(!valid4){
validate209.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
validate209.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":{"links":true},"dynamicProps":false,"dynamicItems":false};

export const validateNumberInput = validate210 as unknown as Validator<shapes.NumberInput>;

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ieee754 === undefined) || (!(func0.call(data, "ieee754")))) && (missing0 = "ieee754")){
validate210.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "ieee754")){
validate210.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ieee754 !== undefined && func0.call(data, "ieee754")){
let data0 = data.ieee754;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
validate210.errors = [{instancePath:instancePath+"/ieee754",schemaPath:"#/properties/ieee754/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/ieee754",schemaPath:"#/properties/ieee754/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNumberOutput = validate211 as unknown as Validator<shapes.NumberOutput>;

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate211.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
validate211.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateOrderedCollection = validate212 as unknown as Validator<shapes.OrderedCollection>;
const schema302 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/ordered-collection.schema.json","type":"object","required":["@context","id","type","totalItems","first","last"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollection"},"totalItems":{"type":"integer","minimum":0},"first":{"$ref":"common.schema.json#/$defs/HttpUrl"},"last":{"$ref":"common.schema.json#/$defs/HttpUrl"}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/ordered-collection.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.totalItems === undefined) || (!(func0.call(data, "totalItems")))) && (missing0 = "totalItems"))) || (((data.first === undefined) || (!(func0.call(data, "first")))) && (missing0 = "first"))) || (((data.last === undefined) || (!(func0.call(data, "last")))) && (missing0 = "last"))){
validate212.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate212.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema302.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate212.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats36(data1))){
validate212.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate212.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs6 = errors;
if("OrderedCollection" !== data.type){
validate212.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollection"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalItems !== undefined && func0.call(data, "totalItems")){
let data3 = data.totalItems;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate212.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate212.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first !== undefined && func0.call(data, "first")){
let data4 = data.first;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats36(data4))){
validate212.errors = [{instancePath:instancePath+"/first",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate212.errors = [{instancePath:instancePath+"/first",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last !== undefined && func0.call(data, "last")){
let data5 = data.last;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!(formats36(data5))){
validate212.errors = [{instancePath:instancePath+"/last",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate212.errors = [{instancePath:instancePath+"/last",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":{"@context":true,"id":true,"type":true,"totalItems":true,"first":true,"last":true},"dynamicProps":false,"dynamicItems":false};

export const validateOrderedCollectionPage = validate213 as unknown as Validator<shapes.OrderedCollectionPage>;
const schema306 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/ordered-collection-page.schema.json","type":"object","required":["@context","id","type","partOf","totalItems","orderedItems"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollectionPage"},"partOf":{"$ref":"common.schema.json#/$defs/HttpUrl"},"totalItems":{"type":"integer","minimum":0},"next":{"$ref":"common.schema.json#/$defs/HttpUrl"},"prev":{"$ref":"common.schema.json#/$defs/HttpUrl"},"orderedItems":{"type":"array","maxItems":20,"items":{"anyOf":[{"$ref":"signed-activity.schema.json"},{"$ref":"common.schema.json#/$defs/ActorUrl"}]}}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/ordered-collection-page.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.partOf === undefined) || (!(func0.call(data, "partOf")))) && (missing0 = "partOf"))) || (((data.totalItems === undefined) || (!(func0.call(data, "totalItems")))) && (missing0 = "totalItems"))) || (((data.orderedItems === undefined) || (!(func0.call(data, "orderedItems")))) && (missing0 = "orderedItems"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate213.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema306.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate213.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats36(data1))){
validate213.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs6 = errors;
if("OrderedCollectionPage" !== data.type){
validate213.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollectionPage"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partOf !== undefined && func0.call(data, "partOf")){
let data3 = data.partOf;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats36(data3))){
validate213.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalItems !== undefined && func0.call(data, "totalItems")){
let data4 = data.totalItems;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate213.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate213.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined && func0.call(data, "next")){
let data5 = data.next;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!(formats36(data5))){
validate213.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
let data6 = data.prev;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data6 === "string"){
if(!(formats36(data6))){
validate213.errors = [{instancePath:instancePath+"/prev",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/prev",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderedItems !== undefined && func0.call(data, "orderedItems")){
let data7 = data.orderedItems;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
if(data7.length > 20){
validate213.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs20 = errors;
const _errs21 = errors;
let valid6 = false;
const _errs22 = errors;
if(!(validate163(data8, {instancePath:instancePath+"/orderedItems/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
const _errs23 = errors;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data8 === "string"){
if(!(formats4(data8))){
const err0 = {instancePath:instancePath+"/orderedItems/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/orderedItems/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs23 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err2 = {instancePath:instancePath+"/orderedItems/" + i0,schemaPath:"#/properties/orderedItems/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate213.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":{"@context":true,"id":true,"type":true,"partOf":true,"totalItems":true,"next":true,"prev":true,"orderedItems":true},"dynamicProps":false,"dynamicItems":false};

export const validateOutboxSegment = validate215 as unknown as Validator<shapes.OutboxSegment>;
const schema312 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/outbox-segment.schema.json","type":"object","required":["@context","id","type","partOf","totalItems","orderedItems"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollectionPage"},"partOf":{"$ref":"common.schema.json#/$defs/HttpUrl"},"totalItems":{"type":"integer","minimum":0},"next":{"$ref":"common.schema.json#/$defs/HttpUrl"},"prev":{"not":{}},"orderedItems":{"type":"array","maxItems":100,"items":{"$ref":"signed-activity.schema.json"}}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/outbox-segment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.partOf === undefined) || (!(func0.call(data, "partOf")))) && (missing0 = "partOf"))) || (((data.totalItems === undefined) || (!(func0.call(data, "totalItems")))) && (missing0 = "totalItems"))) || (((data.orderedItems === undefined) || (!(func0.call(data, "orderedItems")))) && (missing0 = "orderedItems"))){
validate215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate215.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema312.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate215.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats36(data1))){
validate215.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate215.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs6 = errors;
if("OrderedCollectionPage" !== data.type){
validate215.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollectionPage"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partOf !== undefined && func0.call(data, "partOf")){
let data3 = data.partOf;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats36(data3))){
validate215.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate215.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.totalItems !== undefined && func0.call(data, "totalItems")){
let data4 = data.totalItems;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate215.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate215.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined && func0.call(data, "next")){
let data5 = data.next;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(errors === _errs13){
if(typeof data5 === "string"){
if(!(formats36(data5))){
validate215.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate215.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined && func0.call(data, "prev")){
const _errs15 = errors;
validate215.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderedItems !== undefined && func0.call(data, "orderedItems")){
let data7 = data.orderedItems;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length > 100){
validate215.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate163(data7[i0], {instancePath:instancePath+"/orderedItems/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate215.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":{"@context":true,"id":true,"type":true,"partOf":true,"totalItems":true,"next":true,"prev":true,"orderedItems":true},"dynamicProps":false,"dynamicItems":false};

export const validatePeerActors = validate217 as unknown as Validator<shapes.PeerActors>;

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.document === undefined) || (!(func0.call(data, "document")))) && (missing0 = "document")) || (((data.fetched_at === undefined) || (!(func0.call(data, "fetched_at")))) && (missing0 = "fetched_at"))){
validate218.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.document !== undefined && func0.call(data, "document")){
let data0 = data.document;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) || (!(func0.call(data0, "type")))) && (missing1 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data0.type !== undefined && func0.call(data0, "type")){
if("Tombstone" !== data0.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate167(data0, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.id = true;
props0.type = true;
props0.formerType = true;
props0.deleted = true;
props0.assertionMethod = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate166(data0, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.type = true;
props0.inbox = true;
props0.assertionMethod = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err3 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate218.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fetched_at !== undefined && func0.call(data, "fetched_at")){
let data2 = data.fetched_at;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate218.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data2))){
validate218.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":{"document":true,"fetched_at":true},"dynamicProps":false,"dynamicItems":false};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/peer-actors.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats4(key0))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate217.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate218(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePendingFollows = validate222 as unknown as Validator<shapes.PendingFollows>;

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
else {
var props0 = validate163.evaluated.props;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Follow" !== data.type){
validate223.errors = [{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Follow"},message:"must be equal to constant"}];
return false;
}
}
}
else {
validate223.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
}
validate223.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/pending-follows.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats4(key0))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate222.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
let data0 = data[key1];
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate223(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
validate222.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProblem = validate226 as unknown as Validator<shapes.Problem>;
const pattern106 = new RegExp("^urn:concordat:error:[a-z0-9_-]+$", "u");

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/problem.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code"))){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern106.test(data0)){
validate226.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^urn:concordat:error:[a-z0-9_-]+$"},message:"must match pattern \""+"^urn:concordat:error:[a-z0-9_-]+$"+"\""}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate226.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate226.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate226.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate226.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined && func0.call(data, "detail")){
const _errs7 = errors;
if(typeof data.detail !== "string"){
validate226.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined && func0.call(data, "code")){
let data4 = data.code;
const _errs9 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data4 === "too-large") || (data4 === "byte-order-mark")) || (data4 === "invalid-utf8")) || (data4 === "invalid-json")) || (data4 === "duplicate-member")) || (data4 === "lone-surrogate")) || (data4 === "noncharacter")) || (data4 === "unsafe-integer")) || (data4 === "number-overflow")) || (data4 === "number-underflow")) || (data4 === "too-deep")) || (data4 === "cid-multibase")) || (data4 === "cid-trailing-bits")) || (data4 === "cid-version")) || (data4 === "cid-codec")) || (data4 === "cid-hash")) || (data4 === "cid-digest-length")) || (data4 === "proof-missing")) || (data4 === "proof-malformed")) || (data4 === "proof-unsupported")) || (data4 === "proof-purpose")) || (data4 === "proof-domain")) || (data4 === "proof-challenge")) || (data4 === "proof-created")) || (data4 === "proof-method")) || (data4 === "proof-context")) || (data4 === "proof-invalid")) || (data4 === "key-unknown")) || (data4 === "key-inactive")) || (data4 === "key-revoked")) || (data4 === "key-purpose")) || (data4 === "key-superseded")) || (data4 === "shape-invalid")) || (data4 === "id-mismatch")) || (data4 === "actor-mismatch")) || (data4 === "replay")) || (data4 === "self-follow")) || (data4 === "audience-refused")) || (data4 === "schema-violated")) || (data4 === "definition-invalid")) || (data4 === "move-unconfirmed")) || (data4 === "signer-unresolvable")) || (data4 === "signer-unavailable")) || (data4 === "parent-unknown")) || (data4 === "pending-full")) || (data4 === "thread-reserved")) || (data4 === "did-malformed")) || (data4 === "manifest-missing")) || (data4 === "manifest-invalid")) || (data4 === "manifest-expired")) || (data4 === "peer-refused")) || (data4 === "pair_handshake_rejected")) || (data4 === "pair_declined")) || (data4 === "pair_paused")) || (data4 === "unpaired_peer")) || (data4 === "token_expired_renew_pair")) || (data4 === "cursor-invalid")) || (data4 === "not-found")) || (data4 === "gone")) || (data4 === "method-not-allowed")) || (data4 === "not-acceptable")) || (data4 === "unsupported-media-type")) || (data4 === "query-invalid")) || (data4 === "unauthorized")) || (data4 === "forbidden")) || (data4 === "conflict")) || (data4 === "peer-unavailable")) || (data4 === "resolve-failed")) || (data4 === "internal")) || (data4 === "unavailable"))){
validate226.errors = [{instancePath:instancePath+"/code",schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema142.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs11 = errors;
if(typeof data.reason !== "string"){
validate226.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data6 = data.requirement;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern78.test(data6)){
validate226.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"reason":true,"requirement":true},"dynamicProps":false,"dynamicItems":false};

export const validateProof = validate227 as unknown as Validator<shapes.Proof>;

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/proof.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.cryptosuite === undefined) || (!(func0.call(data, "cryptosuite")))) && (missing0 = "cryptosuite"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))) || (((data.proofValue === undefined) || (!(func0.call(data, "proofValue")))) && (missing0 = "proofValue"))){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema242.properties, key0))){
validate227.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs2 = errors;
if((!data0 || typeof data0 != "object") && (typeof data0 !== "string")){
validate227.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema242.properties["@context"].type},message:"must be string,array,object"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined && func0.call(data, "type")){
const _errs4 = errors;
if(typeof data.type !== "string"){
validate227.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cryptosuite !== undefined && func0.call(data, "cryptosuite")){
const _errs6 = errors;
if(typeof data.cryptosuite !== "string"){
validate227.errors = [{instancePath:instancePath+"/cryptosuite",schemaPath:"#/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs8 = errors;
if(typeof data.created !== "string"){
validate227.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationMethod !== undefined && func0.call(data, "verificationMethod")){
const _errs10 = errors;
if(typeof data.verificationMethod !== "string"){
validate227.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofPurpose !== undefined && func0.call(data, "proofPurpose")){
const _errs12 = errors;
if(typeof data.proofPurpose !== "string"){
validate227.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofValue !== undefined && func0.call(data, "proofValue")){
let data6 = data.proofValue;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern87.test(data6)){
validate227.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate227.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined && func0.call(data, "domain")){
const _errs16 = errors;
if(typeof data.domain !== "string"){
validate227.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.challenge !== undefined && func0.call(data, "challenge")){
const _errs18 = errors;
if(typeof data.challenge !== "string"){
validate227.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofSignInput = validate228 as unknown as Validator<shapes.ProofSignInput>;

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.seedHex === undefined) || (!(func0.call(data, "seedHex")))) && (missing0 = "seedHex"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))){
validate228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "seedHex")) || (key0 === "verificationMethod")) || (key0 === "created")) || (key0 === "proofPurpose"))){
validate228.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate228.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate228.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seedHex !== undefined && func0.call(data, "seedHex")){
let data1 = data.seedHex;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
validate228.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate228.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationMethod !== undefined && func0.call(data, "verificationMethod")){
const _errs7 = errors;
if(typeof data.verificationMethod !== "string"){
validate228.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs9 = errors;
if(typeof data.created !== "string"){
validate228.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofPurpose !== undefined && func0.call(data, "proofPurpose")){
const _errs11 = errors;
if(typeof data.proofPurpose !== "string"){
validate228.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofSignOutput = validate229 as unknown as Validator<shapes.ProofSignOutput>;
const pattern113 = new RegExp("^[0-9a-f]{128}$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.proofHashHex === undefined) || (!(func0.call(data, "proofHashHex")))) && (missing0 = "proofHashHex")) || (((data.documentHashHex === undefined) || (!(func0.call(data, "documentHashHex")))) && (missing0 = "documentHashHex"))) || (((data.signatureHex === undefined) || (!(func0.call(data, "signatureHex")))) && (missing0 = "signatureHex"))) || (((data.proofValue === undefined) || (!(func0.call(data, "proofValue")))) && (missing0 = "proofValue"))) || (((data.documentHex === undefined) || (!(func0.call(data, "documentHex")))) && (missing0 = "documentHex"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "proofHashHex") || (key0 === "documentHashHex")) || (key0 === "signatureHex")) || (key0 === "proofValue")) || (key0 === "documentHex"))){
validate229.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.proofHashHex !== undefined && func0.call(data, "proofHashHex")){
let data0 = data.proofHashHex;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern32.test(data0)){
validate229.errors = [{instancePath:instancePath+"/proofHashHex",schemaPath:"#/properties/proofHashHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate229.errors = [{instancePath:instancePath+"/proofHashHex",schemaPath:"#/properties/proofHashHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documentHashHex !== undefined && func0.call(data, "documentHashHex")){
let data1 = data.documentHashHex;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern32.test(data1)){
validate229.errors = [{instancePath:instancePath+"/documentHashHex",schemaPath:"#/properties/documentHashHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate229.errors = [{instancePath:instancePath+"/documentHashHex",schemaPath:"#/properties/documentHashHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signatureHex !== undefined && func0.call(data, "signatureHex")){
let data2 = data.signatureHex;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern113.test(data2)){
validate229.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"#/properties/signatureHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""}];
return false;
}
}
else {
validate229.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"#/properties/signatureHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofValue !== undefined && func0.call(data, "proofValue")){
const _errs8 = errors;
if(typeof data.proofValue !== "string"){
validate229.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documentHex !== undefined && func0.call(data, "documentHex")){
let data4 = data.documentHex;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
validate229.errors = [{instancePath:instancePath+"/documentHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate229.errors = [{instancePath:instancePath+"/documentHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofVerifyInput = validate230 as unknown as Validator<shapes.ProofVerifyInput>;

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.publicKeyMultibase === undefined) || (!(func0.call(data, "publicKeyMultibase")))) && (missing0 = "publicKeyMultibase"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "publicKeyMultibase")) || (key0 === "verificationMethod")) || (key0 === "proofPurpose")) || (key0 === "created"))){
validate230.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate230.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate230.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publicKeyMultibase !== undefined && func0.call(data, "publicKeyMultibase")){
const _errs5 = errors;
if(typeof data.publicKeyMultibase !== "string"){
validate230.errors = [{instancePath:instancePath+"/publicKeyMultibase",schemaPath:"#/properties/publicKeyMultibase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verificationMethod !== undefined && func0.call(data, "verificationMethod")){
const _errs7 = errors;
if(typeof data.verificationMethod !== "string"){
validate230.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proofPurpose !== undefined && func0.call(data, "proofPurpose")){
const _errs9 = errors;
if(typeof data.proofPurpose !== "string"){
validate230.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
const _errs11 = errors;
if(typeof data.created !== "string"){
validate230.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofVerifyOutput = validate231 as unknown as Validator<shapes.ProofVerifyOutput>;

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
validate231.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate231.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePublishRequest = validate232 as unknown as Validator<shapes.PublishRequest>;
const schema334 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/publish-request.schema.json","type":"object","required":["type","object"],"properties":{"@context":{"type":["string","array","object"]},"id":{"not":{}},"published":{"not":{}},"nonce":{"not":{}},"proof":{"not":{}},"type":{"$ref":"common.schema.json#/$defs/TypeName"},"actor":{"type":"string"},"to":{"$ref":"common.schema.json#/$defs/Audience"},"cc":{"$ref":"common.schema.json#/$defs/Audience"},"bto":{"$ref":"common.schema.json#/$defs/Audience"},"bcc":{"$ref":"common.schema.json#/$defs/Audience"},"object":{"type":["string","object"]}},"allOf":[{"if":{"properties":{"type":{"const":"Create"}}},"then":{"$ref":"#/$defs/CreateRequestMembers"}},{"if":{"properties":{"type":{"const":"Update"}}},"then":{"$ref":"#/$defs/UpdateRequestMembers"}},{"if":{"properties":{"type":{"const":"Delete"}}},"then":{"$ref":"#/$defs/DeleteRequestMembers"}},{"if":{"properties":{"type":{"const":"Follow"}}},"then":{"$ref":"#/$defs/FollowRequestMembers"}},{"if":{"properties":{"type":{"enum":["Accept","Reject"]}}},"then":{"$ref":"activity.schema.json#/$defs/AnswerMembers"}},{"if":{"properties":{"type":{"const":"Undo"}}},"then":{"$ref":"activity.schema.json#/$defs/UndoMembers"}},{"if":{"properties":{"type":{"const":"Announce"}}},"then":{"$ref":"activity.schema.json#/$defs/AnnounceMembers"}},{"if":{"properties":{"type":{"const":"Endorse"}}},"then":{"$ref":"activity.schema.json#/$defs/EndorseMembers"}},{"if":{"properties":{"type":{"const":"Move"}}},"then":{"$ref":"#/$defs/MoveRequestMembers"}}],"$defs":{"UpdateRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"if":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"then":true,"else":{"$ref":"activity.schema.json#/$defs/ObjectReference"}},"patch":{"$ref":"#/$defs/UpdateRequestPatch"}}},"UpdateRequestPatch":{"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"type":"object","additionalProperties":false,"properties":{"purpose":{"type":"array","items":{"$ref":"common.schema.json#/$defs/KeyPurpose"}}}},"supersede":{"type":"object","additionalProperties":false,"properties":{"old":{"type":"string"}}},"revoke":{"type":"string"}}},"CreateRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"allOf":[{"$ref":"activity.schema.json#/$defs/CreatedObject"},{"if":{"properties":{"type":{"enum":["Person","Service","Group"]}}},"then":{"$ref":"#/$defs/ActorProfile"}}]}}},"ActorProfile":{"type":"object","required":["type"],"properties":{"type":{"$ref":"actor.schema.json#/$defs/ActorType"},"id":{"$ref":"common.schema.json#/$defs/ActorUrl"},"preferredUsername":{"$ref":"common.schema.json#/$defs/ActorName"},"name":{"type":"string"},"summary":{"type":"string"},"icon":{"$ref":"actor.schema.json#/$defs/Icon"},"alsoKnownAs":{"$ref":"actor.schema.json#/$defs/Aliases"},"manuallyApprovesFollowers":{"type":"boolean"}}},"ActorReference":{"if":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"then":true,"else":{"$ref":"common.schema.json#/$defs/ActorUrl"}},"DeleteRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"if":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"then":true,"else":{"$ref":"activity.schema.json#/$defs/ObjectReference"}}}},"MoveRequestMembers":{"type":"object","required":["object","target"],"properties":{"object":{"$ref":"#/$defs/ActorReference"},"target":{"$ref":"common.schema.json#/$defs/ActorUrl"}}},"FollowRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"$ref":"common.schema.json#/$defs/ActorUrl"},"backfill":{"$ref":"#/$defs/BackfillRequest"}}},"BackfillRequest":{"type":"object","required":["mode"],"anyOf":[{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"const":"none"}}},{"type":"object","required":["mode","limit"],"additionalProperties":false,"properties":{"mode":{"const":"last-N"},"limit":{"type":"integer","minimum":0,"maximum":10000}}},{"type":"object","required":["mode","duration"],"additionalProperties":false,"properties":{"mode":{"const":"last-T"},"duration":{"type":"integer","minimum":0,"maximum":1000000000}}},{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"const":"full"}}},{"type":"object","required":["mode","since"],"additionalProperties":false,"properties":{"mode":{"const":"since"},"since":{"$ref":"common.schema.json#/$defs/Cid"}}}]}}};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("Note" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing1 = "content"))){
validate234.errors = [{instancePath,schemaPath:"#/$defs/Note/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs8 = errors;
if("Note" !== data.type){
validate234.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/Note/properties/type/const",keyword:"const",params:{allowedValue: "Note"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.content !== undefined && func0.call(data, "content")){
let data2 = data.content;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate234.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/format",keyword:"format",params:{format: "note-content"},message:"must match format \""+"note-content"+"\""}];
return false;
}
}
else {
validate234.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.tags !== undefined && func0.call(data, "tags")){
let data3 = data.tags;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
var valid5 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data3[i0] !== "string"){
validate234.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/Note/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
}
else {
validate234.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/$defs/Note/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.type = true;
props0.content = true;
props0.tags = true;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate234.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
validate234.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
validate234.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate234.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate234.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
validate236.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(!(((data0 === "Person") || (data0 === "Service")) || (data0 === "Group"))){
validate236.errors = [{instancePath:instancePath+"/type",schemaPath:"actor.schema.json#/$defs/ActorType/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate236.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate236.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preferredUsername !== undefined && func0.call(data, "preferredUsername")){
let data2 = data.preferredUsername;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
validate236.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate236.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs9 = errors;
if(typeof data.name !== "string"){
validate236.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
const _errs11 = errors;
if(typeof data.summary !== "string"){
validate236.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined && func0.call(data, "icon")){
let data5 = data.icon;
const _errs13 = errors;
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
validate236.errors = [{instancePath:instancePath+"/icon",schemaPath:"actor.schema.json#/$defs/Icon/type",keyword:"type",params:{type: schema86.type},message:"must be string,object"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alsoKnownAs !== undefined && func0.call(data, "alsoKnownAs")){
let data6 = data.alsoKnownAs;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
var valid6 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data6[i0] !== "string"){
validate236.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"actor.schema.json#/$defs/Aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"actor.schema.json#/$defs/Aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manuallyApprovesFollowers !== undefined && func0.call(data, "manuallyApprovesFollowers")){
const _errs21 = errors;
if(typeof data.manuallyApprovesFollowers !== "boolean"){
validate236.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"type":true,"id":true,"preferredUsername":true,"name":true,"summary":true,"icon":true,"alsoKnownAs":true,"manuallyApprovesFollowers":true},"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate233.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
if(!(validate234(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
else {
var props0 = validate234.evaluated.props;
}
var valid1 = _errs2 === errors;
if(valid1){
const _errs3 = errors;
const _errs4 = errors;
let valid2 = true;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined && func0.call(data0, "type")){
let data1 = data0.type;
if(!(((data1 === "Person") || (data1 === "Service")) || (data1 === "Group"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate236(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = _valid0;
if(valid2){
var props1 = {};
props1.type = true;
props1.id = true;
props1.preferredUsername = true;
props1.name = true;
props1.summary = true;
props1.icon = true;
props1.alsoKnownAs = true;
props1.manuallyApprovesFollowers = true;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate233.errors = vErrors;
return false;
}
var valid1 = _errs3 === errors;
if(valid1){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
}
}
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")){
validate240.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
validate240.errors = [{instancePath:instancePath+"/id",schemaPath:"#/then/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate240.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.id = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data === "string"){
if(!(formats4(data))){
const err1 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data === "string"){
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate240.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate240.errors = vErrors;
return false;
}
validate240.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema348 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"type":"object","additionalProperties":false,"properties":{"purpose":{"type":"array","items":{"$ref":"common.schema.json#/$defs/KeyPurpose"}}}},"supersede":{"type":"object","additionalProperties":false,"properties":{"old":{"type":"string"}}},"revoke":{"type":"string"}}};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "name") || (key0 === "summary")) || (key0 === "icon")) || (key0 === "alsoKnownAs")) || (key0 === "manuallyApprovesFollowers")) || (key0 === "add_publicKey")) || (key0 === "supersede")) || (key0 === "revoke"))){
validate242.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate242.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema348.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined && func0.call(data, "summary")){
let data1 = data.summary;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate242.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema348.properties.summary.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined && func0.call(data, "icon")){
let data2 = data.icon;
const _errs6 = errors;
if(((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")) && (data2 !== null)){
validate242.errors = [{instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema348.properties.icon.type},message:"must be object,string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alsoKnownAs !== undefined && func0.call(data, "alsoKnownAs")){
let data3 = data.alsoKnownAs;
const _errs8 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate242.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"#/properties/alsoKnownAs/type",keyword:"type",params:{type: schema348.properties.alsoKnownAs.type},message:"must be array,null"}];
return false;
}
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate242.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"#/properties/alsoKnownAs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manuallyApprovesFollowers !== undefined && func0.call(data, "manuallyApprovesFollowers")){
let data5 = data.manuallyApprovesFollowers;
const _errs12 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate242.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: schema348.properties.manuallyApprovesFollowers.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.add_publicKey !== undefined && func0.call(data, "add_publicKey")){
let data6 = data.add_publicKey;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs16 = errors;
for(const key1 of Object.keys(data6)){
if(!(key1 === "purpose")){
validate242.errors = [{instancePath:instancePath+"/add_publicKey",schemaPath:"#/properties/add_publicKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.purpose !== undefined && func0.call(data6, "purpose")){
let data7 = data6.purpose;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(typeof data7[i1] !== "string"){
validate242.errors = [{instancePath:instancePath+"/add_publicKey/purpose/" + i1,schemaPath:"common.schema.json#/$defs/KeyPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate242.errors = [{instancePath:instancePath+"/add_publicKey/purpose",schemaPath:"#/properties/add_publicKey/properties/purpose/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate242.errors = [{instancePath:instancePath+"/add_publicKey",schemaPath:"#/properties/add_publicKey/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.supersede !== undefined && func0.call(data, "supersede")){
let data9 = data.supersede;
const _errs22 = errors;
if(errors === _errs22){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs24 = errors;
for(const key2 of Object.keys(data9)){
if(!(key2 === "old")){
validate242.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data9.old !== undefined && func0.call(data9, "old")){
if(typeof data9.old !== "string"){
validate242.errors = [{instancePath:instancePath+"/supersede/old",schemaPath:"#/properties/supersede/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate242.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoke !== undefined && func0.call(data, "revoke")){
const _errs27 = errors;
if(typeof data.revoke !== "string"){
validate242.errors = [{instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate239.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs5 = errors;
if(!(validate240(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate239.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patch !== undefined && func0.call(data, "patch")){
const _errs6 = errors;
if(!(validate242(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate239.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":{"object":true,"patch":true},"dynamicProps":false,"dynamicItems":false};


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs5 = errors;
if(!(validate240(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate245.errors = vErrors;
return false;
}
}
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing0 = "mode")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "mode")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs4 === errors){
if(data.mode !== undefined && func0.call(data, "mode")){
if("none" !== data.mode){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing1 = "mode")) || (((data.limit === undefined) || (!(func0.call(data, "limit")))) && (missing1 = "limit"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 of Object.keys(data)){
if(!((key1 === "mode") || (key1 === "limit"))){
const err5 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data.mode !== undefined && func0.call(data, "mode")){
const _errs9 = errors;
if("last-N" !== data.mode){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/1/properties/mode/const",keyword:"const",params:{allowedValue: "last-N"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/anyOf/1/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs10){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/anyOf/1/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/anyOf/1/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing2 = "mode")) || (((data.duration === undefined) || (!(func0.call(data, "duration")))) && (missing2 = "duration"))){
const err11 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs14 = errors;
for(const key2 of Object.keys(data)){
if(!((key2 === "mode") || (key2 === "duration"))){
const err12 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data.mode !== undefined && func0.call(data, "mode")){
const _errs15 = errors;
if("last-T" !== data.mode){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/2/properties/mode/const",keyword:"const",params:{allowedValue: "last-T"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.duration !== undefined && func0.call(data, "duration")){
let data4 = data.duration;
const _errs16 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/2/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs16){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/2/properties/duration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/2/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing3 = "mode")){
const err18 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
const _errs20 = errors;
for(const key3 of Object.keys(data)){
if(!(key3 === "mode")){
const err19 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data.mode !== undefined && func0.call(data, "mode")){
if("full" !== data.mode){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/3/properties/mode/const",keyword:"const",params:{allowedValue: "full"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing4 = "mode")) || (((data.since === undefined) || (!(func0.call(data, "since")))) && (missing4 = "since"))){
const err22 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs24 = errors;
for(const key4 of Object.keys(data)){
if(!((key4 === "mode") || (key4 === "since"))){
const err23 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs24 === errors){
if(data.mode !== undefined && func0.call(data, "mode")){
const _errs25 = errors;
if("since" !== data.mode){
const err24 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/4/properties/mode/const",keyword:"const",params:{allowedValue: "since"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.since !== undefined && func0.call(data, "since")){
let data7 = data.since;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err25 = {instancePath:instancePath+"/since",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/since",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err28 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate249.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing5 = "mode")){
validate249.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
}
else {
validate249.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate249.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate248.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats4(data0))){
validate248.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate248.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.backfill !== undefined && func0.call(data, "backfill")){
const _errs4 = errors;
if(!(validate249(data.backfill, {instancePath:instancePath+"/backfill",parentData:data,parentDataProperty:"backfill",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"object":true,"backfill":true},"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate43(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate252.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate252.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate252.errors = vErrors;
return false;
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate255.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate47(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate255.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate255.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err1 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate255.errors = vErrors;
return false;
}
}
}
}
else {
validate255.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate258.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate258.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate258.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate260.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate260.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate260.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
validate260.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,64}$"},message:"must match pattern \""+"^[a-z0-9-]{1,64}$"+"\""}];
return false;
}
}
else {
validate260.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":{"object":true,"kind":true},"dynamicProps":false,"dynamicItems":false};


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data === "string"){
if(!(formats4(data))){
validate263.errors = [{instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate263.errors = [{instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate263.errors = vErrors;
return false;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))){
validate262.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
const _errs1 = errors;
if(!(validate263(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
let data1 = data.target;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate262.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate262.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate262.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":{"object":true,"target":true},"dynamicProps":false,"dynamicItems":false};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate266.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate266.errors = vErrors;
return false;
}
validate266.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate266.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/publish-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Create" !== data.type){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.object = true;
props0.type = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Update" !== data.type){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate239(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.object = true;
props1.patch = true;
props1.type = true;
}
}
if(!valid3){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs6 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs11 = errors;
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Delete" !== data.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.object = true;
props2.type = true;
}
}
if(!valid5){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs16 = errors;
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Follow" !== data.type){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid3 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(!(validate248(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid7 = _valid3;
if(valid7){
var props3 = {};
props3.object = true;
props3.backfill = true;
props3.type = true;
}
}
if(!valid7){
const err7 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs16 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs21 = errors;
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(!((data4 === "Accept") || (data4 === "Reject"))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs25 = errors;
if(!(validate252(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
var _valid4 = _errs25 === errors;
valid9 = _valid4;
if(valid9){
var props4 = {};
props4.object = true;
props4.type = true;
}
}
if(!valid9){
const err9 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs21 === errors;
if(valid0){
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs26 = errors;
const _errs27 = errors;
let valid11 = true;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Undo" !== data.type){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid5 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs30 = errors;
if(!(validate255(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var _valid5 = _errs30 === errors;
valid11 = _valid5;
if(valid11){
var props5 = {};
props5.object = true;
props5.type = true;
}
}
if(!valid11){
const err11 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs26 === errors;
if(valid0){
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs31 = errors;
const _errs32 = errors;
let valid13 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Announce" !== data.type){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var _valid6 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs35 = errors;
if(!(validate258(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid6 = _errs35 === errors;
valid13 = _valid6;
if(valid13){
var props6 = {};
props6.object = true;
props6.type = true;
}
}
if(!valid13){
const err13 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs31 === errors;
if(valid0){
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs36 = errors;
const _errs37 = errors;
let valid15 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Endorse" !== data.type){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid7 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs40 = errors;
if(!(validate260(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var _valid7 = _errs40 === errors;
valid15 = _valid7;
if(valid15){
var props7 = {};
props7.object = true;
props7.kind = true;
props7.type = true;
}
}
if(!valid15){
const err15 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs36 === errors;
if(valid0){
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs41 = errors;
const _errs42 = errors;
let valid17 = true;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Move" !== data.type){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid8 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs45 = errors;
if(!(validate262(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var _valid8 = _errs45 === errors;
valid17 = _valid8;
if(valid17){
var props8 = {};
props8.object = true;
props8.target = true;
props8.type = true;
}
}
if(!valid17){
const err17 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate232.errors = vErrors;
return false;
}
var valid0 = _errs41 === errors;
if(valid0){
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
}
}
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0["@context"] = true;
props0.id = true;
props0.published = true;
props0.nonce = true;
props0.proof = true;
props0.type = true;
props0.actor = true;
props0.to = true;
props0.cc = true;
props0.bto = true;
props0.bcc = true;
props0.object = true;
}
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data9 = data["@context"];
const _errs46 = errors;
if((!data9 || typeof data9 != "object") && (typeof data9 !== "string")){
validate232.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema334.properties["@context"].type},message:"must be string,array,object"}];
return false;
}
var valid19 = _errs46 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.id !== undefined && func0.call(data, "id")){
const _errs48 = errors;
validate232.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs48 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.published !== undefined && func0.call(data, "published")){
const _errs50 = errors;
validate232.errors = [{instancePath:instancePath+"/published",schemaPath:"#/properties/published/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs50 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs52 = errors;
validate232.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs52 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs54 = errors;
validate232.errors = [{instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs54 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.type !== undefined && func0.call(data, "type")){
let data14 = data.type;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data14 === "string"){
if(!pattern16.test(data14)){
validate232.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,63}$"+"\""}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs56 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.actor !== undefined && func0.call(data, "actor")){
const _errs59 = errors;
if(typeof data.actor !== "string"){
validate232.errors = [{instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs59 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.to !== undefined && func0.call(data, "to")){
const _errs61 = errors;
if(!(validate266(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var valid19 = _errs61 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.cc !== undefined && func0.call(data, "cc")){
const _errs62 = errors;
if(!(validate266(data.cc, {instancePath:instancePath+"/cc",parentData:data,parentDataProperty:"cc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var valid19 = _errs62 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.bto !== undefined && func0.call(data, "bto")){
const _errs63 = errors;
if(!(validate266(data.bto, {instancePath:instancePath+"/bto",parentData:data,parentDataProperty:"bto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var valid19 = _errs63 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.bcc !== undefined && func0.call(data, "bcc")){
const _errs64 = errors;
if(!(validate266(data.bcc, {instancePath:instancePath+"/bcc",parentData:data,parentDataProperty:"bcc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
var valid19 = _errs64 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.object !== undefined && func0.call(data, "object")){
let data20 = data.object;
const _errs65 = errors;
if((typeof data20 !== "string") && (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))){
validate232.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: schema334.properties.object.type},message:"must be string,object"}];
return false;
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate232.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateRecordForm = validate273 as unknown as Validator<shapes.RecordForm>;
const schema370 = {"type":"object","required":["id","thread","namespace","act","kind","data_type","parents","actor","clock","created","body","level","commitment"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/Cid"},"thread":{"$ref":"common.schema.json#/$defs/ThreadName"},"namespace":{"$ref":"common.schema.json#/$defs/Namespace"},"act":{"$ref":"common.schema.json#/$defs/RecordAct"},"kind":{"$ref":"common.schema.json#/$defs/RecordKind"},"data_type":{"$ref":"common.schema.json#/$defs/RecordDataType"},"parents":{"$ref":"common.schema.json#/$defs/RecordParents"},"actor":{"$ref":"common.schema.json#/$defs/Did"},"clock":{"$ref":"common.schema.json#/$defs/RecordClock"},"created":{"$ref":"common.schema.json#/$defs/Instant"},"body":{"$ref":"#/$defs/RedactedBody"},"level":{"const":"L1"},"commitment":{"$ref":"common.schema.json#/$defs/Cid"}}};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate276.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate276.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate276.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
validate276.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread"))) || (((data.namespace === undefined) || (!(func0.call(data, "namespace")))) && (missing0 = "namespace"))) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.data_type === undefined) || (!(func0.call(data, "data_type")))) && (missing0 = "data_type"))) || (((data.parents === undefined) || (!(func0.call(data, "parents")))) && (missing0 = "parents"))) || (((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor"))) || (((data.clock === undefined) || (!(func0.call(data, "clock")))) && (missing0 = "clock"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.commitment === undefined) || (!(func0.call(data, "commitment")))) && (missing0 = "commitment"))){
validate275.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema370.properties, key0))){
validate275.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate275.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate275.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thread !== undefined && func0.call(data, "thread")){
let data1 = data.thread;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern80.test(data1)){
validate275.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate275.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data2 = data.namespace;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern81.test(data2)){
validate275.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate275.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.act !== undefined && func0.call(data, "act")){
let data3 = data.act;
const _errs11 = errors;
if(!((((((((data3 === "INTEND") || (data3 === "DO")) || (data3 === "KNOW")) || (data3 === "LEARN")) || (data3 === "GET")) || (data3 === "PUT")) || (data3 === "CALL")) || (data3 === "MAP"))){
validate275.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema233.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func317(data4) > 128){
validate275.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern82.test(data4)){
validate275.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate275.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_type !== undefined && func0.call(data, "data_type")){
let data5 = data.data_type;
const _errs16 = errors;
if(!((((((data5 === "SCALAR") || (data5 === "FORMULA")) || (data5 === "DISTRIBUTION")) || (data5 === "REFERENCE")) || (data5 === "MORPHISM")) || (data5 === "VOID"))){
validate275.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema235.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parents !== undefined && func0.call(data, "parents")){
const _errs18 = errors;
if(!(validate276(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined && func0.call(data, "actor")){
let data7 = data.actor;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func317(data7) > 512){
validate275.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern84.test(data7)){
validate275.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\""}];
return false;
}
}
}
else {
validate275.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined && func0.call(data, "clock")){
let data8 = data.clock;
const _errs22 = errors;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate275.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate275.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate275.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined && func0.call(data, "created")){
let data9 = data.created;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate275.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data9))){
validate275.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate275.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data10 = data.body;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((data10.redacted === undefined) || (!(func0.call(data10, "redacted")))) && (missing1 = "redacted")){
validate275.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key1 of Object.keys(data10)){
if(!(key1 === "redacted")){
validate275.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data10.redacted !== undefined && func0.call(data10, "redacted")){
if(true !== data10.redacted){
validate275.errors = [{instancePath:instancePath+"/body/redacted",schemaPath:"#/$defs/RedactedBody/properties/redacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate275.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
const _errs33 = errors;
if("L1" !== data.level){
validate275.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/const",keyword:"const",params:{allowedValue: "L1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commitment !== undefined && func0.call(data, "commitment")){
let data13 = data.commitment;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
validate275.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate275.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate275.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema384 = {"type":"object","required":["id","thread","namespace","act","kind","data_type","parents","body","level","commitment"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/Cid"},"thread":{"$ref":"common.schema.json#/$defs/ThreadName"},"namespace":{"$ref":"common.schema.json#/$defs/Namespace"},"act":{"$ref":"common.schema.json#/$defs/RecordAct"},"kind":{"$ref":"common.schema.json#/$defs/RecordKind"},"data_type":{"$ref":"common.schema.json#/$defs/RecordDataType"},"parents":{"$ref":"common.schema.json#/$defs/RecordParents"},"body":{"$ref":"#/$defs/RedactedBody"},"level":{"const":"L2"},"commitment":{"$ref":"common.schema.json#/$defs/Cid"}}};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread"))) || (((data.namespace === undefined) || (!(func0.call(data, "namespace")))) && (missing0 = "namespace"))) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.data_type === undefined) || (!(func0.call(data, "data_type")))) && (missing0 = "data_type"))) || (((data.parents === undefined) || (!(func0.call(data, "parents")))) && (missing0 = "parents"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.commitment === undefined) || (!(func0.call(data, "commitment")))) && (missing0 = "commitment"))){
validate279.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema384.properties, key0))){
validate279.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate279.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate279.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thread !== undefined && func0.call(data, "thread")){
let data1 = data.thread;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern80.test(data1)){
validate279.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate279.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data2 = data.namespace;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern81.test(data2)){
validate279.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate279.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.act !== undefined && func0.call(data, "act")){
let data3 = data.act;
const _errs11 = errors;
if(!((((((((data3 === "INTEND") || (data3 === "DO")) || (data3 === "KNOW")) || (data3 === "LEARN")) || (data3 === "GET")) || (data3 === "PUT")) || (data3 === "CALL")) || (data3 === "MAP"))){
validate279.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema233.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data4 = data.kind;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(func317(data4) > 128){
validate279.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern82.test(data4)){
validate279.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate279.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_type !== undefined && func0.call(data, "data_type")){
let data5 = data.data_type;
const _errs16 = errors;
if(!((((((data5 === "SCALAR") || (data5 === "FORMULA")) || (data5 === "DISTRIBUTION")) || (data5 === "REFERENCE")) || (data5 === "MORPHISM")) || (data5 === "VOID"))){
validate279.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema235.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parents !== undefined && func0.call(data, "parents")){
const _errs18 = errors;
if(!(validate276(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data7 = data.body;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.redacted === undefined) || (!(func0.call(data7, "redacted")))) && (missing1 = "redacted")){
validate279.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 of Object.keys(data7)){
if(!(key1 === "redacted")){
validate279.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data7.redacted !== undefined && func0.call(data7, "redacted")){
if(true !== data7.redacted){
validate279.errors = [{instancePath:instancePath+"/body/redacted",schemaPath:"#/$defs/RedactedBody/properties/redacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate279.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
const _errs24 = errors;
if("L2" !== data.level){
validate279.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/const",keyword:"const",params:{allowedValue: "L2"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commitment !== undefined && func0.call(data, "commitment")){
let data10 = data.commitment;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
validate279.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate279.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate279.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread"))) || (((data.namespace === undefined) || (!(func0.call(data, "namespace")))) && (missing0 = "namespace"))) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.commitment === undefined) || (!(func0.call(data, "commitment")))) && (missing0 = "commitment"))){
validate282.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "thread")) || (key0 === "namespace")) || (key0 === "act")) || (key0 === "body")) || (key0 === "level")) || (key0 === "commitment"))){
validate282.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate282.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thread !== undefined && func0.call(data, "thread")){
let data1 = data.thread;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern80.test(data1)){
validate282.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data2 = data.namespace;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern81.test(data2)){
validate282.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.act !== undefined && func0.call(data, "act")){
let data3 = data.act;
const _errs11 = errors;
if(!((((((((data3 === "INTEND") || (data3 === "DO")) || (data3 === "KNOW")) || (data3 === "LEARN")) || (data3 === "GET")) || (data3 === "PUT")) || (data3 === "CALL")) || (data3 === "MAP"))){
validate282.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema233.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data4 = data.body;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.redacted === undefined) || (!(func0.call(data4, "redacted")))) && (missing1 = "redacted")){
validate282.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 of Object.keys(data4)){
if(!(key1 === "redacted")){
validate282.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data4.redacted !== undefined && func0.call(data4, "redacted")){
if(true !== data4.redacted){
validate282.errors = [{instancePath:instancePath+"/body/redacted",schemaPath:"#/$defs/RedactedBody/properties/redacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate282.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
const _errs18 = errors;
if("L3" !== data.level){
validate282.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/const",keyword:"const",params:{allowedValue: "L3"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commitment !== undefined && func0.call(data, "commitment")){
let data7 = data.commitment;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
validate282.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/record-form.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate275(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs3 = errors;
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs4 = errors;
if(!(validate282(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate273.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate273.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate273.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateRecordLayersInput = validate284 as unknown as Validator<shapes.RecordLayersInput>;

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate284.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate284.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate284.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate284.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate284.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRecordLayersOutput = validate285 as unknown as Validator<shapes.RecordLayersOutput>;

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.c0 === undefined) || (!(func0.call(data, "c0")))) && (missing0 = "c0")) || (((data.c1 === undefined) || (!(func0.call(data, "c1")))) && (missing0 = "c1"))) || (((data.c2 === undefined) || (!(func0.call(data, "c2")))) && (missing0 = "c2"))) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))){
validate285.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "c0") || (key0 === "c1")) || (key0 === "c2")) || (key0 === "id"))){
validate285.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.c0 !== undefined && func0.call(data, "c0")){
let data0 = data.c0;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate285.errors = [{instancePath:instancePath+"/c0",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate285.errors = [{instancePath:instancePath+"/c0",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.c1 !== undefined && func0.call(data, "c1")){
let data1 = data.c1;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate285.errors = [{instancePath:instancePath+"/c1",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate285.errors = [{instancePath:instancePath+"/c1",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.c2 !== undefined && func0.call(data, "c2")){
let data2 = data.c2;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate285.errors = [{instancePath:instancePath+"/c2",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate285.errors = [{instancePath:instancePath+"/c2",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined && func0.call(data, "id")){
let data3 = data.id;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate285.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate285.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate285.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRecordRedactInput = validate286 as unknown as Validator<shapes.RecordRedactInput>;

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))){
validate286.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "hex") || (key0 === "level"))){
validate286.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate286.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate286.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs5 = errors;
if(!((((data1 === "L0") || (data1 === "L1")) || (data1 === "L2")) || (data1 === "L3"))){
validate286.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/HashLevel/enum",keyword:"enum",params:{allowedValues: schema133.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRecordRedactOutput = validate287 as unknown as Validator<shapes.RecordRedactOutput>;

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate287.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate287.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate287.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate287.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate287.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRecordVerifyInput = validate288 as unknown as Validator<shapes.RecordVerifyInput>;

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.keys === undefined) || (!(func0.call(data, "keys")))) && (missing0 = "keys"))) || (((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing0 = "mode"))){
validate288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "hex") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "received"))){
validate288.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hex !== undefined && func0.call(data, "hex")){
let data0 = data.hex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate288.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate288.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined && func0.call(data, "keys")){
const _errs5 = errors;
if(!(Array.isArray(data.keys))){
validate288.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined && func0.call(data, "mode")){
let data2 = data.mode;
const _errs7 = errors;
if(!((data2 === "live") || (data2 === "history"))){
validate288.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema134.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.received !== undefined && func0.call(data, "received")){
let data3 = data.received;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate288.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate288.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate288.errors = [{instancePath:instancePath+"/received",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRecordVerifyOutput = validate289 as unknown as Validator<shapes.RecordVerifyOutput>;

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level")){
validate289.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "level")){
validate289.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined && func0.call(data, "level")){
let data0 = data.level;
if(!((((data0 === "L0") || (data0 === "L1")) || (data0 === "L2")) || (data0 === "L3"))){
validate289.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/HashLevel/enum",keyword:"enum",params:{allowedValues: schema133.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
}
else {
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRecordWriteRequest = validate290 as unknown as Validator<shapes.RecordWriteRequest>;

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate291.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate291.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate291.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
validate291.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/record-write-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread")) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
validate290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "thread") || (key0 === "act")) || (key0 === "body")) || (key0 === "kind")) || (key0 === "data_type")) || (key0 === "namespace")) || (key0 === "parents"))){
validate290.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.thread !== undefined && func0.call(data, "thread")){
let data0 = data.thread;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern80.test(data0)){
validate290.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.act !== undefined && func0.call(data, "act")){
let data1 = data.act;
const _errs5 = errors;
if(!((((((((data1 === "INTEND") || (data1 === "DO")) || (data1 === "KNOW")) || (data1 === "LEARN")) || (data1 === "GET")) || (data1 === "PUT")) || (data1 === "CALL")) || (data1 === "MAP"))){
validate290.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema233.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data2 = data.body;
const _errs7 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate290.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
let data3 = data.kind;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func317(data3) > 128){
validate290.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern82.test(data3)){
validate290.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate290.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data_type !== undefined && func0.call(data, "data_type")){
let data4 = data.data_type;
const _errs12 = errors;
if(!((((((data4 === "SCALAR") || (data4 === "FORMULA")) || (data4 === "DISTRIBUTION")) || (data4 === "REFERENCE")) || (data4 === "MORPHISM")) || (data4 === "VOID"))){
validate290.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema235.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.namespace !== undefined && func0.call(data, "namespace")){
let data5 = data.namespace;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern81.test(data5)){
validate290.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parents !== undefined && func0.call(data, "parents")){
const _errs17 = errors;
if(!(validate291(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateReport = validate293 as unknown as Validator<shapes.Report>;
const schema425 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/report.schema.json","type":"object","required":["kit_version","spec_version","target","started_at","duration_ms","verdict","counts","results","requirements"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"kit_version":{"type":"string","minLength":1},"spec_version":{"type":"string","minLength":1},"target":{"type":"object","required":["name","classes","capabilities"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"base_url":{"$ref":"common.schema.json#/$defs/HttpUrl"},"classes":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/ConformanceClass"}},"capabilities":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}}}},"started_at":{"$ref":"common.schema.json#/$defs/Instant"},"duration_ms":{"type":"number","minimum":0},"verdict":{"$ref":"#/$defs/RunVerdict"},"counts":{"$ref":"#/$defs/VerdictCounts"},"results":{"type":"array","items":{"$ref":"#/$defs/CheckResult"}},"requirements":{"type":"array","items":{"$ref":"#/$defs/RequirementResult"}}},"$defs":{"Verdict":{"enum":["pass","fail","warn","not-applicable","not-testable","kit-error"]},"RunVerdict":{"enum":["conformant","not-conformant","not-judged","kit-error"]},"VerdictCounts":{"type":"object","required":["pass","fail","warn","not-applicable","not-testable","kit-error"],"additionalProperties":false,"properties":{"pass":{"$ref":"#/$defs/Count"},"fail":{"$ref":"#/$defs/Count"},"warn":{"$ref":"#/$defs/Count"},"not-applicable":{"$ref":"#/$defs/Count"},"not-testable":{"$ref":"#/$defs/Count"},"kit-error":{"$ref":"#/$defs/Count"}}},"Count":{"type":"integer","minimum":0},"CheckResult":{"type":"object","required":["check","title","class","verdict","requirements","observations","duration_ms","failures"],"additionalProperties":false,"properties":{"check":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"class":{"$ref":"common.schema.json#/$defs/RequirementClass"},"verdict":{"$ref":"#/$defs/Verdict"},"reason":{"type":"string"},"no_answer":{"$ref":"#/$defs/NoAnswer"},"requirements":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"observations":{"$ref":"#/$defs/Count"},"duration_ms":{"type":"number","minimum":0},"failures":{"type":"array","items":{"$ref":"#/$defs/Failure"}}}},"NoAnswer":{"type":"object","required":["request","deadline_ms","exchanges","repeat"],"additionalProperties":false,"properties":{"request":{"type":"string","minLength":1},"deadline_ms":{"type":"number","exclusiveMinimum":0},"exchanges":{"type":"array","items":{"$ref":"#/$defs/Exchange"}},"repeat":{"type":"string","minLength":1}}},"Failure":{"type":"object","required":["requirement","sentence","message","exchanges","repeat"],"additionalProperties":false,"properties":{"requirement":{"$ref":"common.schema.json#/$defs/RequirementId"},"sentence":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"expected":{},"actual":{},"exchanges":{"type":"array","items":{"$ref":"#/$defs/Exchange"}},"repeat":{"type":"string","minLength":1}}},"Exchange":{"type":"object","required":["request"],"additionalProperties":false,"properties":{"request":{"$ref":"#/$defs/ExchangeRequest"},"response":{"$ref":"#/$defs/ExchangeResponse"},"error":{"type":"string"}}},"ExchangeRequest":{"type":"object","required":["method","url","headers","body"],"additionalProperties":false,"properties":{"method":{"type":"string","minLength":1},"url":{"type":"string","minLength":1},"headers":{"$ref":"#/$defs/Headers"},"body":{"$ref":"#/$defs/Body"}}},"ExchangeResponse":{"type":"object","required":["status","headers","body"],"additionalProperties":false,"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"$ref":"#/$defs/Headers"},"body":{"$ref":"#/$defs/Body"}}},"Headers":{"type":"object","additionalProperties":{"type":"string"}},"Body":{"type":["string","null"]},"RequirementResult":{"type":"object","required":["id","level","verdict"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/RequirementId"},"level":{"$ref":"common.schema.json#/$defs/RequirementLevel"},"verdict":{"$ref":"#/$defs/Verdict"}}}}};
const schema430 = {"enum":["conformant","not-conformant","not-judged","kit-error"]};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.pass === undefined) || (!(func0.call(data, "pass")))) && (missing0 = "pass")) || (((data.fail === undefined) || (!(func0.call(data, "fail")))) && (missing0 = "fail"))) || (((data.warn === undefined) || (!(func0.call(data, "warn")))) && (missing0 = "warn"))) || (((data["not-applicable"] === undefined) || (!(func0.call(data, "not-applicable")))) && (missing0 = "not-applicable"))) || (((data["not-testable"] === undefined) || (!(func0.call(data, "not-testable")))) && (missing0 = "not-testable"))) || (((data["kit-error"] === undefined) || (!(func0.call(data, "kit-error")))) && (missing0 = "kit-error"))){
validate294.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "pass") || (key0 === "fail")) || (key0 === "warn")) || (key0 === "not-applicable")) || (key0 === "not-testable")) || (key0 === "kit-error"))){
validate294.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pass !== undefined && func0.call(data, "pass")){
let data0 = data.pass;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate294.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate294.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fail !== undefined && func0.call(data, "fail")){
let data1 = data.fail;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate294.errors = [{instancePath:instancePath+"/fail",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate294.errors = [{instancePath:instancePath+"/fail",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warn !== undefined && func0.call(data, "warn")){
let data2 = data.warn;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate294.errors = [{instancePath:instancePath+"/warn",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate294.errors = [{instancePath:instancePath+"/warn",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["not-applicable"] !== undefined && func0.call(data, "not-applicable")){
let data3 = data["not-applicable"];
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate294.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate294.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["not-testable"] !== undefined && func0.call(data, "not-testable")){
let data4 = data["not-testable"];
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate294.errors = [{instancePath:instancePath+"/not-testable",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate294.errors = [{instancePath:instancePath+"/not-testable",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["kit-error"] !== undefined && func0.call(data, "kit-error")){
let data5 = data["kit-error"];
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate294.errors = [{instancePath:instancePath+"/kit-error",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate294.errors = [{instancePath:instancePath+"/kit-error",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema438 = {"type":"object","required":["check","title","class","verdict","requirements","observations","duration_ms","failures"],"additionalProperties":false,"properties":{"check":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"class":{"$ref":"common.schema.json#/$defs/RequirementClass"},"verdict":{"$ref":"#/$defs/Verdict"},"reason":{"type":"string"},"no_answer":{"$ref":"#/$defs/NoAnswer"},"requirements":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"observations":{"$ref":"#/$defs/Count"},"duration_ms":{"type":"number","minimum":0},"failures":{"type":"array","items":{"$ref":"#/$defs/Failure"}}}};
const schema441 = {"enum":["pass","fail","warn","not-applicable","not-testable","kit-error"]};
const schema439 = {"anyOf":[{"$ref":"#/$defs/ConformanceClass"},{"enum":["test-clock"]}]};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((data === "core") || (data === "actors")) || (data === "inbox")) || (data === "follow")) || (data === "delivery")) || (data === "discovery")) || (data === "backfill")) || (data === "verbs")) || (data === "records")) || (data === "pairs")) || (data === "consent")) || (data === "sync")) || (data === "relay")) || (data === "invite"))){
const err0 = {instancePath,schemaPath:"#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(data === "test-clock")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema439.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate297.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema446 = {"type":["string","null"]};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
validate301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "url")) || (key0 === "headers")) || (key0 === "body"))){
validate301.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.method !== undefined && func0.call(data, "method")){
let data0 = data.method;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func317(data0) < 1){
validate301.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate301.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined && func0.call(data, "url")){
let data1 = data.url;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate301.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate301.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
let data2 = data.headers;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
const _errs10 = errors;
if(typeof data2[key1] !== "string"){
validate301.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate301.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data4 = data.body;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate301.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/Body/type",keyword:"type",params:{type: schema446.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
validate303.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "status") || (key0 === "headers")) || (key0 === "body"))){
validate303.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate303.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
validate303.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data0 < 100 || isNaN(data0)){
validate303.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined && func0.call(data, "headers")){
let data1 = data.headers;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
const _errs8 = errors;
if(typeof data1[key1] !== "string"){
validate303.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate303.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined && func0.call(data, "body")){
let data3 = data.body;
const _errs10 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate303.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/Body/type",keyword:"type",params:{type: schema446.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate303.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.request === undefined) || (!(func0.call(data, "request")))) && (missing0 = "request")){
validate300.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "request") || (key0 === "response")) || (key0 === "error"))){
validate300.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.request !== undefined && func0.call(data, "request")){
const _errs2 = errors;
if(!(validate301(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined && func0.call(data, "response")){
const _errs3 = errors;
if(!(validate303(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined && func0.call(data, "error")){
const _errs4 = errors;
if(typeof data.error !== "string"){
validate300.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.request === undefined) || (!(func0.call(data, "request")))) && (missing0 = "request")) || (((data.deadline_ms === undefined) || (!(func0.call(data, "deadline_ms")))) && (missing0 = "deadline_ms"))) || (((data.exchanges === undefined) || (!(func0.call(data, "exchanges")))) && (missing0 = "exchanges"))) || (((data.repeat === undefined) || (!(func0.call(data, "repeat")))) && (missing0 = "repeat"))){
validate299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "request") || (key0 === "deadline_ms")) || (key0 === "exchanges")) || (key0 === "repeat"))){
validate299.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.request !== undefined && func0.call(data, "request")){
let data0 = data.request;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func317(data0) < 1){
validate299.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate299.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deadline_ms !== undefined && func0.call(data, "deadline_ms")){
let data1 = data.deadline_ms;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
validate299.errors = [{instancePath:instancePath+"/deadline_ms",schemaPath:"#/properties/deadline_ms/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
else {
validate299.errors = [{instancePath:instancePath+"/deadline_ms",schemaPath:"#/properties/deadline_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchanges !== undefined && func0.call(data, "exchanges")){
let data2 = data.exchanges;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate300(data2[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate299.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data4 = data.repeat;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func317(data4) < 1){
validate299.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate299.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.requirement === undefined) || (!(func0.call(data, "requirement")))) && (missing0 = "requirement")) || (((data.sentence === undefined) || (!(func0.call(data, "sentence")))) && (missing0 = "sentence"))) || (((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message"))) || (((data.exchanges === undefined) || (!(func0.call(data, "exchanges")))) && (missing0 = "exchanges"))) || (((data.repeat === undefined) || (!(func0.call(data, "repeat")))) && (missing0 = "repeat"))){
validate307.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "requirement") || (key0 === "sentence")) || (key0 === "message")) || (key0 === "expected")) || (key0 === "actual")) || (key0 === "exchanges")) || (key0 === "repeat"))){
validate307.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data0 = data.requirement;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern78.test(data0)){
validate307.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate307.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined && func0.call(data, "sentence")){
let data1 = data.sentence;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate307.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate307.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data2 = data.message;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func317(data2) < 1){
validate307.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate307.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchanges !== undefined && func0.call(data, "exchanges")){
let data3 = data.exchanges;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate300(data3[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate307.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data5 = data.repeat;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func317(data5) < 1){
validate307.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate307.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.class === undefined) || (!(func0.call(data, "class")))) && (missing0 = "class"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.requirements === undefined) || (!(func0.call(data, "requirements")))) && (missing0 = "requirements"))) || (((data.observations === undefined) || (!(func0.call(data, "observations")))) && (missing0 = "observations"))) || (((data.duration_ms === undefined) || (!(func0.call(data, "duration_ms")))) && (missing0 = "duration_ms"))) || (((data.failures === undefined) || (!(func0.call(data, "failures")))) && (missing0 = "failures"))){
validate296.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema438.properties, key0))){
validate296.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined && func0.call(data, "check")){
let data0 = data.check;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func317(data0) < 1){
validate296.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate296.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate296.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate296.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class !== undefined && func0.call(data, "class")){
const _errs6 = errors;
if(!(validate297(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data3 = data.verdict;
const _errs7 = errors;
if(!((((((data3 === "pass") || (data3 === "fail")) || (data3 === "warn")) || (data3 === "not-applicable")) || (data3 === "not-testable")) || (data3 === "kit-error"))){
validate296.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues: schema441.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs9 = errors;
if(typeof data.reason !== "string"){
validate296.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.no_answer !== undefined && func0.call(data, "no_answer")){
const _errs11 = errors;
if(!(validate299(data.no_answer, {instancePath:instancePath+"/no_answer",parentData:data,parentDataProperty:"no_answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data6 = data.requirements;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length < 1){
validate296.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern78.test(data7)){
validate296.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate296.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data6.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data6[i1], data6[j0])){
validate296.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate296.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observations !== undefined && func0.call(data, "observations")){
let data8 = data.observations;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate296.errors = [{instancePath:instancePath+"/observations",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate296.errors = [{instancePath:instancePath+"/observations",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined && func0.call(data, "duration_ms")){
let data9 = data.duration_ms;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate296.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate296.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failures !== undefined && func0.call(data, "failures")){
let data10 = data.failures;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid6 = true;
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
const _errs24 = errors;
if(!(validate307(data10[i2], {instancePath:instancePath+"/failures/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate296.errors = [{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate296.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema456 = {"enum":["MUST","MUST NOT","SHOULD","SHOULD NOT","MAY"]};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))){
validate311.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "level")) || (key0 === "verdict"))){
validate311.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern78.test(data0)){
validate311.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate311.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs5 = errors;
if(!(((((data1 === "MUST") || (data1 === "MUST NOT")) || (data1 === "SHOULD")) || (data1 === "SHOULD NOT")) || (data1 === "MAY"))){
validate311.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/RequirementLevel/enum",keyword:"enum",params:{allowedValues: schema456.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data2 = data.verdict;
const _errs7 = errors;
if(!((((((data2 === "pass") || (data2 === "fail")) || (data2 === "warn")) || (data2 === "not-applicable")) || (data2 === "not-testable")) || (data2 === "kit-error"))){
validate311.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues: schema441.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate311.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.kit_version === undefined) || (!(func0.call(data, "kit_version")))) && (missing0 = "kit_version")) || (((data.spec_version === undefined) || (!(func0.call(data, "spec_version")))) && (missing0 = "spec_version"))) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))) || (((data.started_at === undefined) || (!(func0.call(data, "started_at")))) && (missing0 = "started_at"))) || (((data.duration_ms === undefined) || (!(func0.call(data, "duration_ms")))) && (missing0 = "duration_ms"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.counts === undefined) || (!(func0.call(data, "counts")))) && (missing0 = "counts"))) || (((data.results === undefined) || (!(func0.call(data, "results")))) && (missing0 = "results"))) || (((data.requirements === undefined) || (!(func0.call(data, "requirements")))) && (missing0 = "requirements"))){
validate293.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema425.properties, key0))){
validate293.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate293.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kit_version !== undefined && func0.call(data, "kit_version")){
let data1 = data.kit_version;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate293.errors = [{instancePath:instancePath+"/kit_version",schemaPath:"#/properties/kit_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/kit_version",schemaPath:"#/properties/kit_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec_version !== undefined && func0.call(data, "spec_version")){
let data2 = data.spec_version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func317(data2) < 1){
validate293.errors = [{instancePath:instancePath+"/spec_version",schemaPath:"#/properties/spec_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/spec_version",schemaPath:"#/properties/spec_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined && func0.call(data, "target")){
let data3 = data.target;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.name === undefined) || (!(func0.call(data3, "name")))) && (missing1 = "name")) || (((data3.classes === undefined) || (!(func0.call(data3, "classes")))) && (missing1 = "classes"))) || (((data3.capabilities === undefined) || (!(func0.call(data3, "capabilities")))) && (missing1 = "capabilities"))){
validate293.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "name") || (key1 === "version")) || (key1 === "base_url")) || (key1 === "classes")) || (key1 === "capabilities"))){
validate293.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func317(data4) < 1){
validate293.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.version !== undefined && func0.call(data3, "version")){
let data5 = data3.version;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func317(data5) < 1){
validate293.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.base_url !== undefined && func0.call(data3, "base_url")){
let data6 = data3.base_url;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data6 === "string"){
if(!(formats36(data6))){
validate293.errors = [{instancePath:instancePath+"/target/base_url",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/target/base_url",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.classes !== undefined && func0.call(data3, "classes")){
let data7 = data3.classes;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs20 = errors;
if(!((((((((((((((data8 === "core") || (data8 === "actors")) || (data8 === "inbox")) || (data8 === "follow")) || (data8 === "delivery")) || (data8 === "discovery")) || (data8 === "backfill")) || (data8 === "verbs")) || (data8 === "records")) || (data8 === "pairs")) || (data8 === "consent")) || (data8 === "sync")) || (data8 === "relay")) || (data8 === "invite"))){
validate293.errors = [{instancePath:instancePath+"/target/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data7[i1], data7[j0])){
validate293.errors = [{instancePath:instancePath+"/target/classes",schemaPath:"#/properties/target/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/target/classes",schemaPath:"#/properties/target/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.capabilities !== undefined && func0.call(data3, "capabilities")){
let data9 = data3.capabilities;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid6 = true;
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data10 === "string"){
if(!pattern49.test(data10)){
validate293.errors = [{instancePath:instancePath+"/target/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/target/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i3 = data9.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data9[i3], data9[j1])){
validate293.errors = [{instancePath:instancePath+"/target/capabilities",schemaPath:"#/properties/target/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/target/capabilities",schemaPath:"#/properties/target/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined && func0.call(data, "started_at")){
let data11 = data.started_at;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(errors === _errs28){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate293.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data11))){
validate293.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined && func0.call(data, "duration_ms")){
let data12 = data.duration_ms;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate293.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data13 = data.verdict;
const _errs32 = errors;
if(!((((data13 === "conformant") || (data13 === "not-conformant")) || (data13 === "not-judged")) || (data13 === "kit-error"))){
validate293.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/RunVerdict/enum",keyword:"enum",params:{allowedValues: schema430.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined && func0.call(data, "counts")){
const _errs34 = errors;
if(!(validate294(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined && func0.call(data, "results")){
let data15 = data.results;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data15)){
var valid11 = true;
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
const _errs37 = errors;
if(!(validate296(data15[i4], {instancePath:instancePath+"/results/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
var valid11 = _errs37 === errors;
if(!valid11){
break;
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data17 = data.requirements;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data17)){
var valid12 = true;
const len3 = data17.length;
for(let i5=0; i5<len3; i5++){
const _errs40 = errors;
if(!(validate311(data17[i5], {instancePath:instancePath+"/requirements/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
var valid12 = _errs40 === errors;
if(!valid12){
break;
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRequirements = validate313 as unknown as Validator<shapes.Requirements>;
const pattern164 = new RegExp("^[0-9]{2}-[a-z0-9-]+\\.md$", "u");

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((data === "core") || (data === "actors")) || (data === "inbox")) || (data === "follow")) || (data === "delivery")) || (data === "discovery")) || (data === "backfill")) || (data === "verbs")) || (data === "records")) || (data === "pairs")) || (data === "consent")) || (data === "sync")) || (data === "relay")) || (data === "invite"))){
const err0 = {instancePath,schemaPath:"#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(data === "test-clock")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema439.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate315.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.class === undefined) || (!(func0.call(data, "class")))) && (missing0 = "class"))) || (((data.chapter === undefined) || (!(func0.call(data, "chapter")))) && (missing0 = "chapter"))) || (((data.section === undefined) || (!(func0.call(data, "section")))) && (missing0 = "section"))) || (((data.sentence === undefined) || (!(func0.call(data, "sentence")))) && (missing0 = "sentence"))) || (((data.hash === undefined) || (!(func0.call(data, "hash")))) && (missing0 = "hash"))){
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "level")) || (key0 === "class")) || (key0 === "chapter")) || (key0 === "section")) || (key0 === "sentence")) || (key0 === "hash"))){
validate314.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern78.test(data0)){
validate314.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs5 = errors;
if(!(((((data1 === "MUST") || (data1 === "MUST NOT")) || (data1 === "SHOULD")) || (data1 === "SHOULD NOT")) || (data1 === "MAY"))){
validate314.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/RequirementLevel/enum",keyword:"enum",params:{allowedValues: schema456.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class !== undefined && func0.call(data, "class")){
const _errs7 = errors;
if(!(validate315(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chapter !== undefined && func0.call(data, "chapter")){
let data3 = data.chapter;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern164.test(data3)){
validate314.errors = [{instancePath:instancePath+"/chapter",schemaPath:"#/properties/chapter/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+\\.md$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+\\.md$"+"\""}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/chapter",schemaPath:"#/properties/chapter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.section !== undefined && func0.call(data, "section")){
const _errs10 = errors;
if(typeof data.section !== "string"){
validate314.errors = [{instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentence !== undefined && func0.call(data, "sentence")){
let data5 = data.sentence;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func317(data5) < 1){
validate314.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hash !== undefined && func0.call(data, "hash")){
let data6 = data.hash;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern25.test(data6)){
validate314.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate314.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/requirements.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.requirements === undefined) || (!(func0.call(data, "requirements")))) && (missing0 = "requirements"))){
validate313.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "version") || (key0 === "requirements"))){
validate313.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func317(data0) < 1){
validate313.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate313.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data1 = data.requirements;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate314(data1[i0], {instancePath:instancePath+"/requirements/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate313.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate313.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateResolveAnswer = validate318 as unknown as Validator<shapes.ResolveAnswer>;

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/resolve-answer.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject")) || (((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor"))){
validate318.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.subject !== undefined && func0.call(data, "subject")){
let data0 = data.subject;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats112(data0))){
validate318.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate318.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined && func0.call(data, "actor")){
let data1 = data.actor;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats4(data1))){
validate318.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate318.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate318.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":{"subject":true,"actor":true},"dynamicProps":false,"dynamicItems":false};

export const validateSchemaJudgeInput = validate319 as unknown as Validator<shapes.SchemaJudgeInput>;

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.schemaHex === undefined) || (!(func0.call(data, "schemaHex")))) && (missing0 = "schemaHex")) || (((data.valueHex === undefined) || (!(func0.call(data, "valueHex")))) && (missing0 = "valueHex"))){
validate319.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "schemaHex") || (key0 === "valueHex"))){
validate319.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaHex !== undefined && func0.call(data, "schemaHex")){
let data0 = data.schemaHex;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern19.test(data0)){
validate319.errors = [{instancePath:instancePath+"/schemaHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate319.errors = [{instancePath:instancePath+"/schemaHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.valueHex !== undefined && func0.call(data, "valueHex")){
let data1 = data.valueHex;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
validate319.errors = [{instancePath:instancePath+"/valueHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate319.errors = [{instancePath:instancePath+"/valueHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSchemaJudgeOutput = validate320 as unknown as Validator<shapes.SchemaJudgeOutput>;

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.valid === undefined) || (!(func0.call(data, "valid")))) && (missing0 = "valid")){
validate320.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "valid")){
validate320.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.valid !== undefined && func0.call(data, "valid")){
if(typeof data.valid !== "boolean"){
validate320.errors = [{instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate320.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSignedActivity = validate163 as unknown as Validator<shapes.SignedActivity>;

export const validateTargetManifest = validate321 as unknown as Validator<shapes.TargetManifest>;
const schema470 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/target-manifest.schema.json","type":"object","required":["name","classes","operator_token_env"],"additionalProperties":false,"oneOf":[{"required":["start"]},{"required":["base_url"]}],"properties":{"$schema":{"type":"string"},"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"classes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/ConformanceClass"}},"capabilities":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}},"start":{"$ref":"#/$defs/TargetStart"},"base_url":{"$ref":"common.schema.json#/$defs/Origin"},"operator_token_env":{"$ref":"#/$defs/EnvironmentName"},"actor_tokens_env":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/ActorName"},"additionalProperties":{"$ref":"#/$defs/EnvironmentName"}}},"$defs":{"TargetStart":{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/CommandLine"},"guarded_command":{"$ref":"#/$defs/CommandLine"},"bare_command":{"$ref":"#/$defs/CommandLine"},"env":{"type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Template"}},"cwd":{"type":"string","minLength":1},"ready_timeout_ms":{"type":"integer","minimum":100,"maximum":600000},"stop_signal":{"enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP"]}}},"Template":{"type":"string","pattern":"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},"CommandLine":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Template"}},"EnvironmentName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}};
const pattern170 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema473 = {"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/CommandLine"},"guarded_command":{"$ref":"#/$defs/CommandLine"},"bare_command":{"$ref":"#/$defs/CommandLine"},"env":{"type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Template"}},"cwd":{"type":"string","minLength":1},"ready_timeout_ms":{"type":"integer","minimum":100,"maximum":600000},"stop_signal":{"enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP"]}}};
const pattern169 = new RegExp("^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$", "u");

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate323.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern169.test(data0)){
validate323.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Template/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},message:"must match pattern \""+"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"+"\""}];
return false;
}
}
else {
validate323.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate323.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.command === undefined) || (!(func0.call(data, "command")))) && (missing0 = "command")){
validate322.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "command") || (key0 === "guarded_command")) || (key0 === "bare_command")) || (key0 === "env")) || (key0 === "cwd")) || (key0 === "ready_timeout_ms")) || (key0 === "stop_signal"))){
validate322.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.command !== undefined && func0.call(data, "command")){
const _errs2 = errors;
if(!(validate323(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guarded_command !== undefined && func0.call(data, "guarded_command")){
const _errs3 = errors;
if(!(validate323(data.guarded_command, {instancePath:instancePath+"/guarded_command",parentData:data,parentDataProperty:"guarded_command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bare_command !== undefined && func0.call(data, "bare_command")){
const _errs4 = errors;
if(!(validate323(data.bare_command, {instancePath:instancePath+"/bare_command",parentData:data,parentDataProperty:"bare_command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined && func0.call(data, "env")){
let data3 = data.env;
const _errs5 = errors;
if(errors === _errs5){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof key1 === "string"){
if(!pattern170.test(key1)){
const err0 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate322.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 of Object.keys(data3)){
let data4 = data3[key2];
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern169.test(data4)){
validate322.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Template/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},message:"must match pattern \""+"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"+"\""}];
return false;
}
}
else {
validate322.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate322.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cwd !== undefined && func0.call(data, "cwd")){
let data5 = data.cwd;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func317(data5) < 1){
validate322.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate322.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ready_timeout_ms !== undefined && func0.call(data, "ready_timeout_ms")){
let data6 = data.ready_timeout_ms;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate322.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 600000 || isNaN(data6)){
validate322.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data6 < 100 || isNaN(data6)){
validate322.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop_signal !== undefined && func0.call(data, "stop_signal")){
let data7 = data.stop_signal;
const _errs18 = errors;
if(!((((data7 === "SIGTERM") || (data7 === "SIGINT")) || (data7 === "SIGQUIT")) || (data7 === "SIGHUP"))){
validate322.errors = [{instancePath:instancePath+"/stop_signal",schemaPath:"#/properties/stop_signal/enum",keyword:"enum",params:{allowedValues: schema473.properties.stop_signal.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate322.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/target-manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.start === undefined) || (!(func0.call(data, "start")))) && (missing0 = "start")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.base_url === undefined) || (!(func0.call(data, "base_url")))) && (missing1 = "base_url")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate321.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing2 = "name")) || (((data.classes === undefined) || (!(func0.call(data, "classes")))) && (missing2 = "classes"))) || (((data.operator_token_env === undefined) || (!(func0.call(data, "operator_token_env")))) && (missing2 = "operator_token_env"))){
validate321.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema470.properties, key0))){
validate321.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs5 = errors;
if(typeof data.$schema !== "string"){
validate321.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate321.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.version !== undefined && func0.call(data, "version")){
let data2 = data.version;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func317(data2) < 1){
validate321.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.classes !== undefined && func0.call(data, "classes")){
let data3 = data.classes;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data3)){
if(data3.length < 1){
validate321.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(!((((((((((((((data4 === "core") || (data4 === "actors")) || (data4 === "inbox")) || (data4 === "follow")) || (data4 === "delivery")) || (data4 === "discovery")) || (data4 === "backfill")) || (data4 === "verbs")) || (data4 === "records")) || (data4 === "pairs")) || (data4 === "consent")) || (data4 === "sync")) || (data4 === "relay")) || (data4 === "invite"))){
validate321.errors = [{instancePath:instancePath+"/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data3[i1], data3[j0])){
validate321.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate321.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data5 = data.capabilities;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid5 = true;
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(!pattern49.test(data6)){
validate321.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data5.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func27(data5[i3], data5[j1])){
validate321.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate321.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.start !== undefined && func0.call(data, "start")){
const _errs20 = errors;
if(!(validate322(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.base_url !== undefined && func0.call(data, "base_url")){
let data8 = data.base_url;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data8 === "string"){
if(!(formats66(data8))){
validate321.errors = [{instancePath:instancePath+"/base_url",schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\""}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/base_url",schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.operator_token_env !== undefined && func0.call(data, "operator_token_env")){
let data9 = data.operator_token_env;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern170.test(data9)){
validate321.errors = [{instancePath:instancePath+"/operator_token_env",schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/operator_token_env",schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.actor_tokens_env !== undefined && func0.call(data, "actor_tokens_env")){
let data10 = data.actor_tokens_env;
const _errs27 = errors;
if(errors === _errs27){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 of Object.keys(data10)){
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof key1 === "string"){
if(!pattern21.test(key1)){
const err3 = {instancePath:instancePath+"/actor_tokens_env",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/actor_tokens_env",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid10 = _errs29 === errors;
if(!valid10){
const err5 = {instancePath:instancePath+"/actor_tokens_env",schemaPath:"#/properties/actor_tokens_env/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate321.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key2 of Object.keys(data10)){
let data11 = data10[key2];
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data11 === "string"){
if(!pattern170.test(data11)){
validate321.errors = [{instancePath:instancePath+"/actor_tokens_env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/actor_tokens_env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs33 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate321.errors = [{instancePath:instancePath+"/actor_tokens_env",schemaPath:"#/properties/actor_tokens_env/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateThreadPage = validate328 as unknown as Validator<shapes.ThreadPage>;

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/thread-page.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.has_more !== undefined && func0.call(data, "has_more")){
if(true !== data.has_more){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next !== undefined && func0.call(data, "next")){
if(typeof data.next !== "string"){
validate328.errors = [{instancePath:instancePath+"/next",schemaPath:"#/then/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.next = true;
props0.has_more = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next !== undefined && func0.call(data, "next")){
if(data.next !== null){
validate328.errors = [{instancePath:instancePath+"/next",schemaPath:"#/else/properties/next/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.next = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate328.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread")) || (((data.records === undefined) || (!(func0.call(data, "records")))) && (missing0 = "records"))) || (((data.has_more === undefined) || (!(func0.call(data, "has_more")))) && (missing0 = "has_more"))) || (((data.next === undefined) || (!(func0.call(data, "next")))) && (missing0 = "next"))){
validate328.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.thread = true;
props0.records = true;
props0.has_more = true;
props0.next = true;
}
if(data.thread !== undefined && func0.call(data, "thread")){
let data3 = data.thread;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern80.test(data3)){
validate328.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate328.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.records !== undefined && func0.call(data, "records")){
let data4 = data.records;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate328.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate273(data4[i0], {instancePath:instancePath+"/records/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
var valid6 = _errs15 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate328.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.has_more !== undefined && func0.call(data, "has_more")){
const _errs16 = errors;
if(typeof data.has_more !== "boolean"){
validate328.errors = [{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.next !== undefined && func0.call(data, "next")){
let data7 = data.next;
const _errs18 = errors;
const _errs19 = errors;
let valid7 = false;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err2 = {instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
valid7 = valid7 || _valid1;
const _errs23 = errors;
if(data7 !== null){
const err4 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err5 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate328.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate328.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate328.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateThreadSummary = validate192 as unknown as Validator<shapes.ThreadSummary>;

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.missing === undefined) || (!(func0.call(data, "missing")))) && (missing0 = "missing"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate193.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate193.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined && func0.call(data, "missing")){
let data1 = data.missing;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 64){
validate193.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate193.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate193.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data1[i1], data1[j0])){
validate193.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":{"id":true,"missing":true},"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.clock === undefined) || (!(func0.call(data, "clock")))) && (missing0 = "clock"))) || (((data.ids === undefined) || (!(func0.call(data, "ids")))) && (missing0 = "ids"))){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func317(data0) > 512){
validate195.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern84.test(data0)){
validate195.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\""}];
return false;
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined && func0.call(data, "clock")){
let data1 = data.clock;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate195.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate195.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate195.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined && func0.call(data, "ids")){
let data2 = data.ids;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length < 2){
validate195.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate195.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data2[i1], data2[j0])){
validate195.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":{"actor":true,"clock":true,"ids":true},"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(errors === _errs1){
if(typeof key0 === "string"){
if(func317(key0) > 64){
const err0 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func317(key0) < 1){
const err1 = {instancePath,schemaPath:"#/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate197.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs4 = errors;
if(!(validate198(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/thread-summary.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread")) || (((data.records === undefined) || (!(func0.call(data, "records")))) && (missing0 = "records"))) || (((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending"))) || (((data.equivocations === undefined) || (!(func0.call(data, "equivocations")))) && (missing0 = "equivocations"))) || (((data.counters === undefined) || (!(func0.call(data, "counters")))) && (missing0 = "counters"))){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.thread !== undefined && func0.call(data, "thread")){
let data0 = data.thread;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern80.test(data0)){
validate192.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined && func0.call(data, "records")){
let data1 = data.records;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate192.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate192.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined && func0.call(data, "pending")){
let data2 = data.pending;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate193(data2[i0], {instancePath:instancePath+"/pending/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.equivocations !== undefined && func0.call(data, "equivocations")){
let data4 = data.equivocations;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate195(data4[i1], {instancePath:instancePath+"/equivocations/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/equivocations",schemaPath:"#/properties/equivocations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counters !== undefined && func0.call(data, "counters")){
const _errs12 = errors;
if(!(validate197(data.counters, {instancePath:instancePath+"/counters",parentData:data,parentDataProperty:"counters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"thread":true,"records":true,"pending":true,"equivocations":true,"counters":true},"dynamicProps":false,"dynamicItems":false};

export const validateTokenRemoval = validate330 as unknown as Validator<shapes.TokenRemoval>;
const pattern177 = new RegExp("^[A-Za-z0-9._~+/=-]{16,256}$", "u");

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/token-removal.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate330.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token")){
validate330.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern177.test(data0)){
validate330.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]{16,256}$"},message:"must match pattern \""+"^[A-Za-z0-9._~+/=-]{16,256}$"+"\""}];
return false;
}
}
else {
validate330.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}
validate330.evaluated = {"props":{"token":true},"dynamicProps":false,"dynamicItems":false};

export const validateTokenRequest = validate331 as unknown as Validator<shapes.TokenRequest>;

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/token-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token"))){
validate331.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
validate331.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate331.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined && func0.call(data, "token")){
let data1 = data.token;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern177.test(data1)){
validate331.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]{16,256}$"},message:"must match pattern \""+"^[A-Za-z0-9._~+/=-]{16,256}$"+"\""}];
return false;
}
}
else {
validate331.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate331.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":{"actor":true,"token":true},"dynamicProps":false,"dynamicItems":false};

export const validateTombstone = validate66 as unknown as Validator<shapes.Tombstone>;

export const validateVectorFile = validate332 as unknown as Validator<shapes.VectorFile>;

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.description === undefined) || (!(func0.call(data, "description")))) && (missing0 = "description"))){
validate333.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "description"))){
validate333.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern49.test(data0)){
validate333.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate333.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func317(data1) < 1){
validate333.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate333.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate333.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema495 = {"type":"object","required":["id","comment","requires","flags","origin","op","input","expect"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},"comment":{"type":"string","minLength":1},"requires":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"flags":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}},"origin":{"type":"string","pattern":"^(?:hand|generated|external:.+)$"},"op":{"$ref":"#/$defs/VectorOperation"},"input":{"type":"object"},"expect":{"$ref":"#/$defs/VectorExpectation"},"sibling":{"type":"string","pattern":"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"}},"allOf":[{"if":{"properties":{"expect":{"properties":{"result":{"const":"invalid"}}}}},"then":{"required":["sibling"]}},{"if":{"properties":{"input":{"required":["repeat"]}}},"then":{"properties":{"op":{"enum":["canonicalize","cid","document-id","proof-verify","activity-verify","definition-check","record-layers","record-redact","record-verify"]},"input":{"$ref":"#/$defs/RepeatInput"}}},"else":{"allOf":[{"if":{"properties":{"op":{"const":"hello"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/HelloInput"}}}},{"if":{"properties":{"op":{"const":"canonicalize"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CanonicalizeInput"}}}},{"if":{"properties":{"op":{"const":"number"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/NumberInput"}}}},{"if":{"properties":{"op":{"const":"cid"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CidInput"}}}},{"if":{"properties":{"op":{"const":"document-id"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/DocumentIdInput"}}}},{"if":{"properties":{"op":{"const":"cid-parse"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CidParseInput"}}}},{"if":{"properties":{"op":{"const":"ed25519-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/Ed25519VerifyInput"}}}},{"if":{"properties":{"op":{"const":"proof-sign"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ProofSignInput"}}}},{"if":{"properties":{"op":{"const":"proof-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ProofVerifyInput"}}}},{"if":{"properties":{"op":{"const":"active-keys"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ActiveKeysInput"}}}},{"if":{"properties":{"op":{"const":"activity-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ActivityVerifyInput"}}}},{"if":{"properties":{"op":{"const":"follow-graph"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/FollowGraphInput"}}}},{"if":{"properties":{"op":{"const":"endorsements"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/EndorsementsInput"}}}},{"if":{"properties":{"op":{"const":"definition-check"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/DefinitionCheckInput"}}}},{"if":{"properties":{"op":{"const":"schema-judge"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/SchemaJudgeInput"}}}},{"if":{"properties":{"op":{"const":"record-layers"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/RecordLayersInput"}}}},{"if":{"properties":{"op":{"const":"record-redact"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/RecordRedactInput"}}}},{"if":{"properties":{"op":{"const":"record-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/RecordVerifyInput"}}}},{"if":{"properties":{"op":{"const":"merge"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/MergeInput"}}}},{"if":{"properties":{"op":{"const":"number-run"}}},"then":{"properties":{"input":{"$ref":"#/$defs/NumberRunInput"}}}}]}},{"if":{"properties":{"op":{"const":"hello"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/HelloOutput"}}}}}},{"if":{"properties":{"op":{"const":"canonicalize"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CanonicalizeOutput"}}}}}},{"if":{"properties":{"op":{"const":"number"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/NumberOutput"}}}}}},{"if":{"properties":{"op":{"const":"cid"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CidOutput"}}}}}},{"if":{"properties":{"op":{"const":"document-id"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/DocumentIdOutput"}}}}}},{"if":{"properties":{"op":{"const":"cid-parse"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CidParseOutput"}}}}}},{"if":{"properties":{"op":{"const":"ed25519-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/Ed25519VerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"proof-sign"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ProofSignOutput"}}}}}},{"if":{"properties":{"op":{"const":"proof-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ProofVerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"active-keys"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ActiveKeysOutput"}}}}}},{"if":{"properties":{"op":{"const":"activity-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ActivityVerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"follow-graph"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/FollowGraphOutput"}}}}}},{"if":{"properties":{"op":{"const":"endorsements"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/EndorsementsOutput"}}}}}},{"if":{"properties":{"op":{"const":"definition-check"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/DefinitionCheckOutput"}}}}}},{"if":{"properties":{"op":{"const":"schema-judge"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/SchemaJudgeOutput"}}}}}},{"if":{"properties":{"op":{"const":"record-layers"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/RecordLayersOutput"}}}}}},{"if":{"properties":{"op":{"const":"record-redact"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/RecordRedactOutput"}}}}}},{"if":{"properties":{"op":{"const":"record-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/RecordVerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"merge"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/MergeOutput"}}}}}},{"if":{"properties":{"op":{"const":"number-run"}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"#/$defs/NumberRunOutput"}}}}}}]};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.repeat === undefined) || (!(func0.call(data, "repeat")))) && (missing0 = "repeat")){
validate336.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data0 = data.repeat;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.prefixHex === undefined) || (!(func0.call(data0, "prefixHex")))) && (missing1 = "prefixHex")) || (((data0.unitHex === undefined) || (!(func0.call(data0, "unitHex")))) && (missing1 = "unitHex"))) || (((data0.count === undefined) || (!(func0.call(data0, "count")))) && (missing1 = "count"))) || (((data0.suffixHex === undefined) || (!(func0.call(data0, "suffixHex")))) && (missing1 = "suffixHex"))){
validate336.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!((((key0 === "prefixHex") || (key0 === "unitHex")) || (key0 === "count")) || (key0 === "suffixHex"))){
validate336.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.prefixHex !== undefined && func0.call(data0, "prefixHex")){
let data1 = data0.prefixHex;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
validate336.errors = [{instancePath:instancePath+"/repeat/prefixHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate336.errors = [{instancePath:instancePath+"/repeat/prefixHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.unitHex !== undefined && func0.call(data0, "unitHex")){
let data2 = data0.unitHex;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
validate336.errors = [{instancePath:instancePath+"/repeat/unitHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate336.errors = [{instancePath:instancePath+"/repeat/unitHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.count !== undefined && func0.call(data0, "count")){
let data3 = data0.count;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate336.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4000000 || isNaN(data3)){
validate336.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4000000},message:"must be <= 4000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate336.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.suffixHex !== undefined && func0.call(data0, "suffixHex")){
let data4 = data0.suffixHex;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
validate336.errors = [{instancePath:instancePath+"/repeat/suffixHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate336.errors = [{instancePath:instancePath+"/repeat/suffixHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate336.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hex !== undefined && func0.call(data, "hex")){
const _errs15 = errors;
validate336.errors = [{instancePath:instancePath+"/hex",schemaPath:"#/properties/hex/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":{"repeat":true,"hex":true},"dynamicProps":false,"dynamicItems":false};

const schema515 = {"anyOf":[{"$ref":"operations.schema.json#/$defs/OperationName"},{"enum":["number-run"]}]};
const schema516 = {"enum":["hello","canonicalize","number","cid","document-id","cid-parse","ed25519-verify","proof-sign","proof-verify","active-keys","activity-verify","follow-graph","endorsements","definition-check","schema-judge","record-layers","record-redact","record-verify","merge"]};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((((((((((((((((((data === "hello") || (data === "canonicalize")) || (data === "number")) || (data === "cid")) || (data === "document-id")) || (data === "cid-parse")) || (data === "ed25519-verify")) || (data === "proof-sign")) || (data === "proof-verify")) || (data === "active-keys")) || (data === "activity-verify")) || (data === "follow-graph")) || (data === "endorsements")) || (data === "definition-check")) || (data === "schema-judge")) || (data === "record-layers")) || (data === "record-redact")) || (data === "record-verify")) || (data === "merge"))){
const err0 = {instancePath,schemaPath:"operations.schema.json#/$defs/OperationName/enum",keyword:"enum",params:{allowedValues: schema516.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(data === "number-run")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema515.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate365.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema517 = {"type":"object","required":["result"],"additionalProperties":false,"properties":{"result":{"enum":["valid","invalid"]},"output":{"type":"object"},"code":{"$ref":"operations.schema.json#/$defs/AdapterCode"}},"if":{"properties":{"result":{"const":"valid"}}},"then":{"required":["output"],"properties":{"code":{"not":{}}}},"else":{"required":["code"],"properties":{"output":{"not":{}}}}};

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "too-large") || (data === "byte-order-mark")) || (data === "invalid-utf8")) || (data === "invalid-json")) || (data === "duplicate-member")) || (data === "lone-surrogate")) || (data === "noncharacter")) || (data === "unsafe-integer")) || (data === "number-overflow")) || (data === "number-underflow")) || (data === "too-deep")) || (data === "cid-multibase")) || (data === "cid-trailing-bits")) || (data === "cid-version")) || (data === "cid-codec")) || (data === "cid-hash")) || (data === "cid-digest-length")) || (data === "proof-missing")) || (data === "proof-malformed")) || (data === "proof-unsupported")) || (data === "proof-purpose")) || (data === "proof-domain")) || (data === "proof-challenge")) || (data === "proof-created")) || (data === "proof-method")) || (data === "proof-context")) || (data === "proof-invalid")) || (data === "key-unknown")) || (data === "key-inactive")) || (data === "key-revoked")) || (data === "key-purpose")) || (data === "key-superseded")) || (data === "shape-invalid")) || (data === "id-mismatch")) || (data === "actor-mismatch")) || (data === "replay")) || (data === "self-follow")) || (data === "audience-refused")) || (data === "schema-violated")) || (data === "definition-invalid")) || (data === "move-unconfirmed")) || (data === "signer-unresolvable")) || (data === "signer-unavailable")) || (data === "parent-unknown")) || (data === "pending-full")) || (data === "thread-reserved")) || (data === "did-malformed")) || (data === "manifest-missing")) || (data === "manifest-invalid")) || (data === "manifest-expired")) || (data === "peer-refused")) || (data === "pair_handshake_rejected")) || (data === "pair_declined")) || (data === "pair_paused")) || (data === "unpaired_peer")) || (data === "token_expired_renew_pair")) || (data === "cursor-invalid")) || (data === "not-found")) || (data === "gone")) || (data === "method-not-allowed")) || (data === "not-acceptable")) || (data === "unsupported-media-type")) || (data === "query-invalid")) || (data === "unauthorized")) || (data === "forbidden")) || (data === "conflict")) || (data === "peer-unavailable")) || (data === "resolve-failed")) || (data === "internal")) || (data === "unavailable"))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema142.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(((data === "unsupported-op") || (data === "number-not-finite")) || (data === "key-malformed"))){
const err1 = {instancePath,schemaPath:"#/$defs/AdapterOnlyCode/enum",keyword:"enum",params:{allowedValues: schema143.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate368.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result !== undefined && func0.call(data, "result")){
if("valid" !== data.result){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.output === undefined) || (!(func0.call(data, "output")))) && (missing0 = "output")){
validate367.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
validate367.errors = [{instancePath:instancePath+"/code",schemaPath:"#/then/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.code = true;
props0.result = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.code === undefined) || (!(func0.call(data, "code")))) && (missing1 = "code")){
validate367.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.output !== undefined && func0.call(data, "output")){
validate367.errors = [{instancePath:instancePath+"/output",schemaPath:"#/else/properties/output/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.output = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate367.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.result === undefined) || (!(func0.call(data, "result")))) && (missing2 = "result")){
validate367.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "result") || (key0 === "output")) || (key0 === "code"))){
validate367.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data.result !== undefined && func0.call(data, "result")){
let data3 = data.result;
const _errs11 = errors;
if(!((data3 === "valid") || (data3 === "invalid"))){
validate367.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema517.properties.result.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.output !== undefined && func0.call(data, "output")){
let data4 = data.output;
const _errs12 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate367.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.code !== undefined && func0.call(data, "code")){
const _errs14 = errors;
if(!(validate368(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate367.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern189 = new RegExp("^[a-z0-9-]+(?:/[a-z0-9-]+)+$", "u");
const pattern192 = new RegExp("^(?:hand|generated|external:.+)$", "u");

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data0 = data.expect;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.result !== undefined && func0.call(data0, "result")){
if("invalid" !== data0.result){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sibling === undefined) || (!(func0.call(data, "sibling")))) && (missing0 = "sibling")){
validate335.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data2 = data.input;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.repeat === undefined) || (!(func0.call(data2, "repeat")))) && (missing1 = "repeat")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
let data3 = data.op;
const _errs12 = errors;
if(!(((((((((data3 === "canonicalize") || (data3 === "cid")) || (data3 === "document-id")) || (data3 === "proof-verify")) || (data3 === "activity-verify")) || (data3 === "definition-check")) || (data3 === "record-layers")) || (data3 === "record-redact")) || (data3 === "record-verify"))){
validate335.errors = [{instancePath:instancePath+"/op",schemaPath:"#/allOf/1/then/properties/op/enum",keyword:"enum",params:{allowedValues: schema495.allOf[1].then.properties.op.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid6 = _errs12 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.input !== undefined && func0.call(data, "input")){
const _errs13 = errors;
if(!(validate336(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var valid6 = _errs13 === errors;
}
else {
var valid6 = true;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props0 = {};
props0.op = true;
props0.input = true;
}
ifClause0 = "then";
}
else {
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
let valid8 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("hello" !== data.op){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data6 = data.input;
const _errs21 = errors;
if(errors === _errs21){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 of Object.keys(data6)){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
var _valid2 = _errs19 === errors;
valid8 = _valid2;
if(valid8){
var props1 = {};
props1.input = true;
props1.op = true;
}
}
if(!valid8){
const err4 = {instancePath,schemaPath:"#/allOf/1/else/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs15 === errors;
if(valid7){
const _errs24 = errors;
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("canonicalize" !== data.op){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate114(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
var _valid3 = _errs28 === errors;
valid12 = _valid3;
if(valid12){
var props2 = {};
props2.input = true;
props2.op = true;
}
}
if(!valid12){
const err6 = {instancePath,schemaPath:"#/allOf/1/else/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs24 === errors;
if(valid7){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
const _errs30 = errors;
const _errs31 = errors;
let valid15 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("number" !== data.op){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data10 = data.input;
const _errs36 = errors;
if(errors === _errs36){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.ieee754 === undefined) || (!(func0.call(data10, "ieee754")))) && (missing2 = "ieee754")){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key1 of Object.keys(data10)){
if(!(key1 === "ieee754")){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data10.ieee754 !== undefined && func0.call(data10, "ieee754")){
let data11 = data10.ieee754;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data11 === "string"){
if(!pattern25.test(data11)){
validate335.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
var _valid4 = _errs34 === errors;
valid15 = _valid4;
if(valid15){
var props3 = {};
props3.input = true;
props3.op = true;
}
}
if(!valid15){
const err8 = {instancePath,schemaPath:"#/allOf/1/else/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs30 === errors;
if(valid7){
if(props1 !== true && props3 !== undefined){
if(props3 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props3);
}
}
const _errs41 = errors;
const _errs42 = errors;
let valid20 = true;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("cid" !== data.op){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var _valid5 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate117(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
var _valid5 = _errs45 === errors;
valid20 = _valid5;
if(valid20){
var props4 = {};
props4.input = true;
props4.op = true;
}
}
if(!valid20){
const err10 = {instancePath,schemaPath:"#/allOf/1/else/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs41 === errors;
if(valid7){
if(props1 !== true && props4 !== undefined){
if(props4 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props4);
}
}
const _errs47 = errors;
const _errs48 = errors;
let valid23 = true;
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("document-id" !== data.op){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
var _valid6 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate147(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
var _valid6 = _errs51 === errors;
valid23 = _valid6;
if(valid23){
var props5 = {};
props5.input = true;
props5.op = true;
}
}
if(!valid23){
const err12 = {instancePath,schemaPath:"#/allOf/1/else/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs47 === errors;
if(valid7){
if(props1 !== true && props5 !== undefined){
if(props5 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props5);
}
}
const _errs53 = errors;
const _errs54 = errors;
let valid26 = true;
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("cid-parse" !== data.op){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
var _valid7 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data17 = data.input;
const _errs59 = errors;
if(errors === _errs59){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.text === undefined) || (!(func0.call(data17, "text")))) && (missing3 = "text")){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key2 of Object.keys(data17)){
if(!(key2 === "text")){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data17.text !== undefined && func0.call(data17, "text")){
if(typeof data17.text !== "string"){
validate335.errors = [{instancePath:instancePath+"/input/text",schemaPath:"operations.schema.json#/$defs/CidParseInput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
var _valid7 = _errs57 === errors;
valid26 = _valid7;
if(valid26){
var props6 = {};
props6.input = true;
props6.op = true;
}
}
if(!valid26){
const err14 = {instancePath,schemaPath:"#/allOf/1/else/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs53 === errors;
if(valid7){
if(props1 !== true && props6 !== undefined){
if(props6 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props6);
}
}
const _errs64 = errors;
const _errs65 = errors;
let valid31 = true;
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("ed25519-verify" !== data.op){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid8 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs68 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate149(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
var _valid8 = _errs68 === errors;
valid31 = _valid8;
if(valid31){
var props7 = {};
props7.input = true;
props7.op = true;
}
}
if(!valid31){
const err16 = {instancePath,schemaPath:"#/allOf/1/else/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs64 === errors;
if(valid7){
if(props1 !== true && props7 !== undefined){
if(props7 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props7);
}
}
const _errs70 = errors;
const _errs71 = errors;
let valid34 = true;
const _errs72 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("proof-sign" !== data.op){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var _valid9 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs74 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate228(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
var _valid9 = _errs74 === errors;
valid34 = _valid9;
if(valid34){
var props8 = {};
props8.input = true;
props8.op = true;
}
}
if(!valid34){
const err18 = {instancePath,schemaPath:"#/allOf/1/else/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs70 === errors;
if(valid7){
if(props1 !== true && props8 !== undefined){
if(props8 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props8);
}
}
const _errs76 = errors;
const _errs77 = errors;
let valid37 = true;
const _errs78 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("proof-verify" !== data.op){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var _valid10 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs80 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate230(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
var _valid10 = _errs80 === errors;
valid37 = _valid10;
if(valid37){
var props9 = {};
props9.input = true;
props9.op = true;
}
}
if(!valid37){
const err20 = {instancePath,schemaPath:"#/allOf/1/else/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs76 === errors;
if(valid7){
if(props1 !== true && props9 !== undefined){
if(props9 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props9);
}
}
const _errs82 = errors;
const _errs83 = errors;
let valid40 = true;
const _errs84 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("active-keys" !== data.op){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
var _valid11 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs86 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate21(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
var _valid11 = _errs86 === errors;
valid40 = _valid11;
if(valid40){
var props10 = {};
props10.input = true;
props10.op = true;
}
}
if(!valid40){
const err22 = {instancePath,schemaPath:"#/allOf/1/else/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs82 === errors;
if(valid7){
if(props1 !== true && props10 !== undefined){
if(props10 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props10);
}
}
const _errs88 = errors;
const _errs89 = errors;
let valid43 = true;
const _errs90 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("activity-verify" !== data.op){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var _valid12 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs92 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate62(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
var _valid12 = _errs92 === errors;
valid43 = _valid12;
if(valid43){
var props11 = {};
props11.input = true;
props11.op = true;
}
}
if(!valid43){
const err24 = {instancePath,schemaPath:"#/allOf/1/else/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs88 === errors;
if(valid7){
if(props1 !== true && props11 !== undefined){
if(props11 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props11);
}
}
const _errs94 = errors;
const _errs95 = errors;
let valid46 = true;
const _errs96 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("follow-graph" !== data.op){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
var _valid13 = _errs96 === errors;
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs98 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate168(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
var _valid13 = _errs98 === errors;
valid46 = _valid13;
if(valid46){
var props12 = {};
props12.input = true;
props12.op = true;
}
}
if(!valid46){
const err26 = {instancePath,schemaPath:"#/allOf/1/else/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs94 === errors;
if(valid7){
if(props1 !== true && props12 !== undefined){
if(props12 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props12);
}
}
const _errs100 = errors;
const _errs101 = errors;
let valid49 = true;
const _errs102 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("endorsements" !== data.op){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var _valid14 = _errs102 === errors;
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs104 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate151(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
var _valid14 = _errs104 === errors;
valid49 = _valid14;
if(valid49){
var props13 = {};
props13.input = true;
props13.op = true;
}
}
if(!valid49){
const err28 = {instancePath,schemaPath:"#/allOf/1/else/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs100 === errors;
if(valid7){
if(props1 !== true && props13 !== undefined){
if(props13 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props13);
}
}
const _errs106 = errors;
const _errs107 = errors;
let valid52 = true;
const _errs108 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("definition-check" !== data.op){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var _valid15 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs110 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate138(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
var _valid15 = _errs110 === errors;
valid52 = _valid15;
if(valid52){
var props14 = {};
props14.input = true;
props14.op = true;
}
}
if(!valid52){
const err30 = {instancePath,schemaPath:"#/allOf/1/else/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs106 === errors;
if(valid7){
if(props1 !== true && props14 !== undefined){
if(props14 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props14);
}
}
const _errs112 = errors;
const _errs113 = errors;
let valid55 = true;
const _errs114 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("schema-judge" !== data.op){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var _valid16 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs116 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate319(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
}
var _valid16 = _errs116 === errors;
valid55 = _valid16;
if(valid55){
var props15 = {};
props15.input = true;
props15.op = true;
}
}
if(!valid55){
const err32 = {instancePath,schemaPath:"#/allOf/1/else/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs112 === errors;
if(valid7){
if(props1 !== true && props15 !== undefined){
if(props15 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props15);
}
}
const _errs118 = errors;
const _errs119 = errors;
let valid58 = true;
const _errs120 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("record-layers" !== data.op){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
var _valid17 = _errs120 === errors;
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs122 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate284(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
var _valid17 = _errs122 === errors;
valid58 = _valid17;
if(valid58){
var props16 = {};
props16.input = true;
props16.op = true;
}
}
if(!valid58){
const err34 = {instancePath,schemaPath:"#/allOf/1/else/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs118 === errors;
if(valid7){
if(props1 !== true && props16 !== undefined){
if(props16 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props16);
}
}
const _errs124 = errors;
const _errs125 = errors;
let valid61 = true;
const _errs126 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("record-redact" !== data.op){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
var _valid18 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs128 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate286(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
}
var _valid18 = _errs128 === errors;
valid61 = _valid18;
if(valid61){
var props17 = {};
props17.input = true;
props17.op = true;
}
}
if(!valid61){
const err36 = {instancePath,schemaPath:"#/allOf/1/else/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs124 === errors;
if(valid7){
if(props1 !== true && props17 !== undefined){
if(props17 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props17);
}
}
const _errs130 = errors;
const _errs131 = errors;
let valid64 = true;
const _errs132 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("record-verify" !== data.op){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
var _valid19 = _errs132 === errors;
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs134 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate288(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
}
var _valid19 = _errs134 === errors;
valid64 = _valid19;
if(valid64){
var props18 = {};
props18.input = true;
props18.op = true;
}
}
if(!valid64){
const err38 = {instancePath,schemaPath:"#/allOf/1/else/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs130 === errors;
if(valid7){
if(props1 !== true && props18 !== undefined){
if(props18 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props18);
}
}
const _errs136 = errors;
const _errs137 = errors;
let valid67 = true;
const _errs138 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("merge" !== data.op){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
var _valid20 = _errs138 === errors;
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs140 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate186(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
var _valid20 = _errs140 === errors;
valid67 = _valid20;
if(valid67){
var props19 = {};
props19.input = true;
props19.op = true;
}
}
if(!valid67){
const err40 = {instancePath,schemaPath:"#/allOf/1/else/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs136 === errors;
if(valid7){
if(props1 !== true && props19 !== undefined){
if(props19 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props19);
}
}
const _errs142 = errors;
const _errs143 = errors;
let valid70 = true;
const _errs144 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("number-run" !== data.op){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
var _valid21 = _errs144 === errors;
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs146 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined && func0.call(data, "input")){
let data46 = data.input;
const _errs148 = errors;
if(errors === _errs148){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing4;
if(((data46.count === undefined) || (!(func0.call(data46, "count")))) && (missing4 = "count")){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs150 = errors;
for(const key3 of Object.keys(data46)){
if(!(key3 === "count")){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs150 === errors){
if(data46.count !== undefined && func0.call(data46, "count")){
let data47 = data46.count;
const _errs151 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate335.errors = [{instancePath:instancePath+"/input/count",schemaPath:"#/$defs/NumberRunInput/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs151){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1 || isNaN(data47)){
validate335.errors = [{instancePath:instancePath+"/input/count",schemaPath:"#/$defs/NumberRunInput/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
var _valid21 = _errs146 === errors;
valid70 = _valid21;
if(valid70){
var props20 = {};
props20.input = true;
props20.op = true;
}
}
if(!valid70){
const err42 = {instancePath,schemaPath:"#/allOf/1/else/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid7 = _errs142 === errors;
if(valid7){
if(props1 !== true && props20 !== undefined){
if(props20 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props20);
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
if(valid4){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid4){
const err43 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.expect = true;
}
const _errs153 = errors;
const _errs154 = errors;
let valid75 = true;
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs156 = errors;
if("hello" !== data.op){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid76 = _errs156 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.expect !== undefined && func0.call(data, "expect")){
let data49 = data.expect;
const _errs157 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.result !== undefined && func0.call(data49, "result")){
if("valid" !== data49.result){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
var valid76 = _errs157 === errors;
}
else {
var valid76 = true;
}
}
}
var _valid22 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs159 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data51 = data.expect;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.output !== undefined && func0.call(data51, "output")){
let data52 = data51.output;
const _errs162 = errors;
if(errors === _errs162){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing5;
if((((((data52.protocol === undefined) || (!(func0.call(data52, "protocol")))) && (missing5 = "protocol")) || (((data52.name === undefined) || (!(func0.call(data52, "name")))) && (missing5 = "name"))) || (((data52.version === undefined) || (!(func0.call(data52, "version")))) && (missing5 = "version"))) || (((data52.ops === undefined) || (!(func0.call(data52, "ops")))) && (missing5 = "ops"))){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs164 = errors;
for(const key4 of Object.keys(data52)){
if(!((((key4 === "protocol") || (key4 === "name")) || (key4 === "version")) || (key4 === "ops"))){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs164 === errors){
if(data52.protocol !== undefined && func0.call(data52, "protocol")){
const _errs165 = errors;
if(1 !== data52.protocol){
validate335.errors = [{instancePath:instancePath+"/expect/output/protocol",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/protocol/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid81 = _errs165 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data52.name !== undefined && func0.call(data52, "name")){
let data54 = data52.name;
const _errs166 = errors;
if(errors === _errs166){
if(typeof data54 === "string"){
if(func317(data54) < 1){
validate335.errors = [{instancePath:instancePath+"/expect/output/name",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output/name",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid81 = _errs166 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data52.version !== undefined && func0.call(data52, "version")){
let data55 = data52.version;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data55 === "string"){
if(func317(data55) < 1){
validate335.errors = [{instancePath:instancePath+"/expect/output/version",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output/version",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid81 = _errs168 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data52.ops !== undefined && func0.call(data52, "ops")){
let data56 = data52.ops;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data56)){
var valid82 = true;
const len0 = data56.length;
for(let i0=0; i0<len0; i0++){
let data57 = data56[i0];
const _errs172 = errors;
if(errors === _errs172){
if(typeof data57 === "string"){
if(func317(data57) < 1){
validate335.errors = [{instancePath:instancePath+"/expect/output/ops/" + i0,schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output/ops/" + i0,schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs172 === errors;
if(!valid82){
break;
}
}
if(valid82){
let i1 = data56.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data56[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate335.errors = [{instancePath:instancePath+"/expect/output/ops",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output/ops",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid81 = _errs170 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid22 = _errs159 === errors;
valid75 = _valid22;
if(valid75){
var props21 = {};
props21.expect = true;
props21.op = true;
}
}
if(!valid75){
const err46 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs153 === errors;
if(valid0){
if(props0 !== true && props21 !== undefined){
if(props21 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props21);
}
}
const _errs174 = errors;
const _errs175 = errors;
let valid84 = true;
const _errs176 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs177 = errors;
if("canonicalize" !== data.op){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid85 = _errs177 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.expect !== undefined && func0.call(data, "expect")){
let data59 = data.expect;
const _errs178 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.result !== undefined && func0.call(data59, "result")){
if("valid" !== data59.result){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
var valid85 = _errs178 === errors;
}
else {
var valid85 = true;
}
}
}
var _valid23 = _errs176 === errors;
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs180 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data61 = data.expect;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.output !== undefined && func0.call(data61, "output")){
if(!(validate115(data61.output, {instancePath:instancePath+"/expect/output",parentData:data61,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid23 = _errs180 === errors;
valid84 = _valid23;
if(valid84){
var props22 = {};
props22.expect = true;
props22.op = true;
}
}
if(!valid84){
const err49 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs174 === errors;
if(valid0){
if(props0 !== true && props22 !== undefined){
if(props22 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props22);
}
}
const _errs183 = errors;
const _errs184 = errors;
let valid89 = true;
const _errs185 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs186 = errors;
if("number" !== data.op){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid90 = _errs186 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.expect !== undefined && func0.call(data, "expect")){
let data64 = data.expect;
const _errs187 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.result !== undefined && func0.call(data64, "result")){
if("valid" !== data64.result){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
var valid90 = _errs187 === errors;
}
else {
var valid90 = true;
}
}
}
var _valid24 = _errs185 === errors;
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs189 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data66 = data.expect;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.output !== undefined && func0.call(data66, "output")){
let data67 = data66.output;
const _errs192 = errors;
if(errors === _errs192){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing6;
if(((data67.text === undefined) || (!(func0.call(data67, "text")))) && (missing6 = "text")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs194 = errors;
for(const key5 of Object.keys(data67)){
if(!(key5 === "text")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs194 === errors){
if(data67.text !== undefined && func0.call(data67, "text")){
if(typeof data67.text !== "string"){
validate335.errors = [{instancePath:instancePath+"/expect/output/text",schemaPath:"operations.schema.json#/$defs/NumberOutput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid24 = _errs189 === errors;
valid89 = _valid24;
if(valid89){
var props23 = {};
props23.expect = true;
props23.op = true;
}
}
if(!valid89){
const err52 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs183 === errors;
if(valid0){
if(props0 !== true && props23 !== undefined){
if(props23 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props23);
}
}
const _errs197 = errors;
const _errs198 = errors;
let valid96 = true;
const _errs199 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs200 = errors;
if("cid" !== data.op){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid97 = _errs200 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.expect !== undefined && func0.call(data, "expect")){
let data70 = data.expect;
const _errs201 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.result !== undefined && func0.call(data70, "result")){
if("valid" !== data70.result){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
var valid97 = _errs201 === errors;
}
else {
var valid97 = true;
}
}
}
var _valid25 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs203 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data72 = data.expect;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.output !== undefined && func0.call(data72, "output")){
if(!(validate118(data72.output, {instancePath:instancePath+"/expect/output",parentData:data72,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid25 = _errs203 === errors;
valid96 = _valid25;
if(valid96){
var props24 = {};
props24.expect = true;
props24.op = true;
}
}
if(!valid96){
const err55 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs197 === errors;
if(valid0){
if(props0 !== true && props24 !== undefined){
if(props24 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props24);
}
}
const _errs206 = errors;
const _errs207 = errors;
let valid101 = true;
const _errs208 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs209 = errors;
if("document-id" !== data.op){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid102 = _errs209 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data.expect !== undefined && func0.call(data, "expect")){
let data75 = data.expect;
const _errs210 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.result !== undefined && func0.call(data75, "result")){
if("valid" !== data75.result){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
var valid102 = _errs210 === errors;
}
else {
var valid102 = true;
}
}
}
var _valid26 = _errs208 === errors;
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs212 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data77 = data.expect;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.output !== undefined && func0.call(data77, "output")){
if(!(validate148(data77.output, {instancePath:instancePath+"/expect/output",parentData:data77,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid26 = _errs212 === errors;
valid101 = _valid26;
if(valid101){
var props25 = {};
props25.expect = true;
props25.op = true;
}
}
if(!valid101){
const err58 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs206 === errors;
if(valid0){
if(props0 !== true && props25 !== undefined){
if(props25 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props25);
}
}
const _errs215 = errors;
const _errs216 = errors;
let valid106 = true;
const _errs217 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs218 = errors;
if("cid-parse" !== data.op){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid107 = _errs218 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data.expect !== undefined && func0.call(data, "expect")){
let data80 = data.expect;
const _errs219 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.result !== undefined && func0.call(data80, "result")){
if("valid" !== data80.result){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
var valid107 = _errs219 === errors;
}
else {
var valid107 = true;
}
}
}
var _valid27 = _errs217 === errors;
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs221 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data82 = data.expect;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.output !== undefined && func0.call(data82, "output")){
let data83 = data82.output;
const _errs224 = errors;
if(errors === _errs224){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing7;
if(((data83.digestHex === undefined) || (!(func0.call(data83, "digestHex")))) && (missing7 = "digestHex")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs226 = errors;
for(const key6 of Object.keys(data83)){
if(!(key6 === "digestHex")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs226 === errors){
if(data83.digestHex !== undefined && func0.call(data83, "digestHex")){
let data84 = data83.digestHex;
const _errs227 = errors;
if(errors === _errs227){
if(typeof data84 === "string"){
if(!pattern32.test(data84)){
validate335.errors = [{instancePath:instancePath+"/expect/output/digestHex",schemaPath:"operations.schema.json#/$defs/CidParseOutput/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output/digestHex",schemaPath:"operations.schema.json#/$defs/CidParseOutput/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid27 = _errs221 === errors;
valid106 = _valid27;
if(valid106){
var props26 = {};
props26.expect = true;
props26.op = true;
}
}
if(!valid106){
const err61 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs215 === errors;
if(valid0){
if(props0 !== true && props26 !== undefined){
if(props26 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props26);
}
}
const _errs229 = errors;
const _errs230 = errors;
let valid113 = true;
const _errs231 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs232 = errors;
if("ed25519-verify" !== data.op){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid114 = _errs232 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.expect !== undefined && func0.call(data, "expect")){
let data86 = data.expect;
const _errs233 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.result !== undefined && func0.call(data86, "result")){
if("valid" !== data86.result){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
var valid114 = _errs233 === errors;
}
else {
var valid114 = true;
}
}
}
var _valid28 = _errs231 === errors;
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs235 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data88 = data.expect;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.output !== undefined && func0.call(data88, "output")){
let data89 = data88.output;
const _errs238 = errors;
if(errors === _errs238){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing8;
if(((data89.valid === undefined) || (!(func0.call(data89, "valid")))) && (missing8 = "valid")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs240 = errors;
for(const key7 of Object.keys(data89)){
if(!(key7 === "valid")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs240 === errors){
if(data89.valid !== undefined && func0.call(data89, "valid")){
if(typeof data89.valid !== "boolean"){
validate335.errors = [{instancePath:instancePath+"/expect/output/valid",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid28 = _errs235 === errors;
valid113 = _valid28;
if(valid113){
var props27 = {};
props27.expect = true;
props27.op = true;
}
}
if(!valid113){
const err64 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs229 === errors;
if(valid0){
if(props0 !== true && props27 !== undefined){
if(props27 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props27);
}
}
const _errs243 = errors;
const _errs244 = errors;
let valid120 = true;
const _errs245 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs246 = errors;
if("proof-sign" !== data.op){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid121 = _errs246 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.expect !== undefined && func0.call(data, "expect")){
let data92 = data.expect;
const _errs247 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.result !== undefined && func0.call(data92, "result")){
if("valid" !== data92.result){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
var valid121 = _errs247 === errors;
}
else {
var valid121 = true;
}
}
}
var _valid29 = _errs245 === errors;
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs249 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data94 = data.expect;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.output !== undefined && func0.call(data94, "output")){
if(!(validate229(data94.output, {instancePath:instancePath+"/expect/output",parentData:data94,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid29 = _errs249 === errors;
valid120 = _valid29;
if(valid120){
var props28 = {};
props28.expect = true;
props28.op = true;
}
}
if(!valid120){
const err67 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs243 === errors;
if(valid0){
if(props0 !== true && props28 !== undefined){
if(props28 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props28);
}
}
const _errs252 = errors;
const _errs253 = errors;
let valid125 = true;
const _errs254 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs255 = errors;
if("proof-verify" !== data.op){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid126 = _errs255 === errors;
}
else {
var valid126 = true;
}
if(valid126){
if(data.expect !== undefined && func0.call(data, "expect")){
let data97 = data.expect;
const _errs256 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.result !== undefined && func0.call(data97, "result")){
if("valid" !== data97.result){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
var valid126 = _errs256 === errors;
}
else {
var valid126 = true;
}
}
}
var _valid30 = _errs254 === errors;
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs258 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data99 = data.expect;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.output !== undefined && func0.call(data99, "output")){
let data100 = data99.output;
const _errs261 = errors;
if(errors === _errs261){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key8 of Object.keys(data100)){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ProofVerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ProofVerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid30 = _errs258 === errors;
valid125 = _valid30;
if(valid125){
var props29 = {};
props29.expect = true;
props29.op = true;
}
}
if(!valid125){
const err70 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs252 === errors;
if(valid0){
if(props0 !== true && props29 !== undefined){
if(props29 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props29);
}
}
const _errs264 = errors;
const _errs265 = errors;
let valid131 = true;
const _errs266 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs267 = errors;
if("active-keys" !== data.op){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid132 = _errs267 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data.expect !== undefined && func0.call(data, "expect")){
let data102 = data.expect;
const _errs268 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.result !== undefined && func0.call(data102, "result")){
if("valid" !== data102.result){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
var valid132 = _errs268 === errors;
}
else {
var valid132 = true;
}
}
}
var _valid31 = _errs266 === errors;
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs270 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data104 = data.expect;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.output !== undefined && func0.call(data104, "output")){
let data105 = data104.output;
const _errs273 = errors;
if(errors === _errs273){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing9;
if(((data105.ids === undefined) || (!(func0.call(data105, "ids")))) && (missing9 = "ids")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs275 = errors;
for(const key9 of Object.keys(data105)){
if(!(key9 === "ids")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs275 === errors){
if(data105.ids !== undefined && func0.call(data105, "ids")){
let data106 = data105.ids;
const _errs276 = errors;
if(errors === _errs276){
if(Array.isArray(data106)){
var valid138 = true;
const len1 = data106.length;
for(let i2=0; i2<len1; i2++){
const _errs278 = errors;
if(typeof data106[i2] !== "string"){
validate335.errors = [{instancePath:instancePath+"/expect/output/ids/" + i2,schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid138 = _errs278 === errors;
if(!valid138){
break;
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output/ids",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid31 = _errs270 === errors;
valid131 = _valid31;
if(valid131){
var props30 = {};
props30.expect = true;
props30.op = true;
}
}
if(!valid131){
const err73 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs264 === errors;
if(valid0){
if(props0 !== true && props30 !== undefined){
if(props30 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props30);
}
}
const _errs280 = errors;
const _errs281 = errors;
let valid139 = true;
const _errs282 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs283 = errors;
if("activity-verify" !== data.op){
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid140 = _errs283 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data.expect !== undefined && func0.call(data, "expect")){
let data109 = data.expect;
const _errs284 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.result !== undefined && func0.call(data109, "result")){
if("valid" !== data109.result){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
var valid140 = _errs284 === errors;
}
else {
var valid140 = true;
}
}
}
var _valid32 = _errs282 === errors;
errors = _errs281;
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs286 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data111 = data.expect;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.output !== undefined && func0.call(data111, "output")){
let data112 = data111.output;
const _errs289 = errors;
if(errors === _errs289){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key10 of Object.keys(data112)){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActivityVerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActivityVerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid32 = _errs286 === errors;
valid139 = _valid32;
if(valid139){
var props31 = {};
props31.expect = true;
props31.op = true;
}
}
if(!valid139){
const err76 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs280 === errors;
if(valid0){
if(props0 !== true && props31 !== undefined){
if(props31 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props31);
}
}
const _errs292 = errors;
const _errs293 = errors;
let valid145 = true;
const _errs294 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs295 = errors;
if("follow-graph" !== data.op){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var valid146 = _errs295 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data.expect !== undefined && func0.call(data, "expect")){
let data114 = data.expect;
const _errs296 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.result !== undefined && func0.call(data114, "result")){
if("valid" !== data114.result){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
var valid146 = _errs296 === errors;
}
else {
var valid146 = true;
}
}
}
var _valid33 = _errs294 === errors;
errors = _errs293;
if(vErrors !== null){
if(_errs293){
vErrors.length = _errs293;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs298 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data116 = data.expect;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.output !== undefined && func0.call(data116, "output")){
if(!(validate170(data116.output, {instancePath:instancePath+"/expect/output",parentData:data116,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid33 = _errs298 === errors;
valid145 = _valid33;
if(valid145){
var props32 = {};
props32.expect = true;
props32.op = true;
}
}
if(!valid145){
const err79 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs292 === errors;
if(valid0){
if(props0 !== true && props32 !== undefined){
if(props32 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props32);
}
}
const _errs301 = errors;
const _errs302 = errors;
let valid150 = true;
const _errs303 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs304 = errors;
if("endorsements" !== data.op){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var valid151 = _errs304 === errors;
}
else {
var valid151 = true;
}
if(valid151){
if(data.expect !== undefined && func0.call(data, "expect")){
let data119 = data.expect;
const _errs305 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.result !== undefined && func0.call(data119, "result")){
if("valid" !== data119.result){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
var valid151 = _errs305 === errors;
}
else {
var valid151 = true;
}
}
}
var _valid34 = _errs303 === errors;
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs307 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data121 = data.expect;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.output !== undefined && func0.call(data121, "output")){
if(!(validate153(data121.output, {instancePath:instancePath+"/expect/output",parentData:data121,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid34 = _errs307 === errors;
valid150 = _valid34;
if(valid150){
var props33 = {};
props33.expect = true;
props33.op = true;
}
}
if(!valid150){
const err82 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs301 === errors;
if(valid0){
if(props0 !== true && props33 !== undefined){
if(props33 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props33);
}
}
const _errs310 = errors;
const _errs311 = errors;
let valid155 = true;
const _errs312 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs313 = errors;
if("definition-check" !== data.op){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid156 = _errs313 === errors;
}
else {
var valid156 = true;
}
if(valid156){
if(data.expect !== undefined && func0.call(data, "expect")){
let data124 = data.expect;
const _errs314 = errors;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.result !== undefined && func0.call(data124, "result")){
if("valid" !== data124.result){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
var valid156 = _errs314 === errors;
}
else {
var valid156 = true;
}
}
}
var _valid35 = _errs312 === errors;
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs316 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data126 = data.expect;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.output !== undefined && func0.call(data126, "output")){
if(!(validate139(data126.output, {instancePath:instancePath+"/expect/output",parentData:data126,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid35 = _errs316 === errors;
valid155 = _valid35;
if(valid155){
var props34 = {};
props34.expect = true;
props34.op = true;
}
}
if(!valid155){
const err85 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs310 === errors;
if(valid0){
if(props0 !== true && props34 !== undefined){
if(props34 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props34);
}
}
const _errs319 = errors;
const _errs320 = errors;
let valid160 = true;
const _errs321 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs322 = errors;
if("schema-judge" !== data.op){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid161 = _errs322 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.expect !== undefined && func0.call(data, "expect")){
let data129 = data.expect;
const _errs323 = errors;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.result !== undefined && func0.call(data129, "result")){
if("valid" !== data129.result){
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
var valid161 = _errs323 === errors;
}
else {
var valid161 = true;
}
}
}
var _valid36 = _errs321 === errors;
errors = _errs320;
if(vErrors !== null){
if(_errs320){
vErrors.length = _errs320;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs325 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data131 = data.expect;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.output !== undefined && func0.call(data131, "output")){
let data132 = data131.output;
const _errs328 = errors;
if(errors === _errs328){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing10;
if(((data132.valid === undefined) || (!(func0.call(data132, "valid")))) && (missing10 = "valid")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs330 = errors;
for(const key11 of Object.keys(data132)){
if(!(key11 === "valid")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs330 === errors){
if(data132.valid !== undefined && func0.call(data132, "valid")){
if(typeof data132.valid !== "boolean"){
validate335.errors = [{instancePath:instancePath+"/expect/output/valid",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid36 = _errs325 === errors;
valid160 = _valid36;
if(valid160){
var props35 = {};
props35.expect = true;
props35.op = true;
}
}
if(!valid160){
const err88 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs319 === errors;
if(valid0){
if(props0 !== true && props35 !== undefined){
if(props35 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props35);
}
}
const _errs333 = errors;
const _errs334 = errors;
let valid167 = true;
const _errs335 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs336 = errors;
if("record-layers" !== data.op){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid168 = _errs336 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data.expect !== undefined && func0.call(data, "expect")){
let data135 = data.expect;
const _errs337 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.result !== undefined && func0.call(data135, "result")){
if("valid" !== data135.result){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
var valid168 = _errs337 === errors;
}
else {
var valid168 = true;
}
}
}
var _valid37 = _errs335 === errors;
errors = _errs334;
if(vErrors !== null){
if(_errs334){
vErrors.length = _errs334;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs339 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data137 = data.expect;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.output !== undefined && func0.call(data137, "output")){
if(!(validate285(data137.output, {instancePath:instancePath+"/expect/output",parentData:data137,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid37 = _errs339 === errors;
valid167 = _valid37;
if(valid167){
var props36 = {};
props36.expect = true;
props36.op = true;
}
}
if(!valid167){
const err91 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs333 === errors;
if(valid0){
if(props0 !== true && props36 !== undefined){
if(props36 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props36);
}
}
const _errs342 = errors;
const _errs343 = errors;
let valid172 = true;
const _errs344 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs345 = errors;
if("record-redact" !== data.op){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid173 = _errs345 === errors;
}
else {
var valid173 = true;
}
if(valid173){
if(data.expect !== undefined && func0.call(data, "expect")){
let data140 = data.expect;
const _errs346 = errors;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.result !== undefined && func0.call(data140, "result")){
if("valid" !== data140.result){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
var valid173 = _errs346 === errors;
}
else {
var valid173 = true;
}
}
}
var _valid38 = _errs344 === errors;
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
if(_valid38){
const _errs348 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data142 = data.expect;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.output !== undefined && func0.call(data142, "output")){
if(!(validate287(data142.output, {instancePath:instancePath+"/expect/output",parentData:data142,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid38 = _errs348 === errors;
valid172 = _valid38;
if(valid172){
var props37 = {};
props37.expect = true;
props37.op = true;
}
}
if(!valid172){
const err94 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs342 === errors;
if(valid0){
if(props0 !== true && props37 !== undefined){
if(props37 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props37);
}
}
const _errs351 = errors;
const _errs352 = errors;
let valid177 = true;
const _errs353 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs354 = errors;
if("record-verify" !== data.op){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid178 = _errs354 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data.expect !== undefined && func0.call(data, "expect")){
let data145 = data.expect;
const _errs355 = errors;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.result !== undefined && func0.call(data145, "result")){
if("valid" !== data145.result){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
var valid178 = _errs355 === errors;
}
else {
var valid178 = true;
}
}
}
var _valid39 = _errs353 === errors;
errors = _errs352;
if(vErrors !== null){
if(_errs352){
vErrors.length = _errs352;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs357 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data147 = data.expect;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.output !== undefined && func0.call(data147, "output")){
if(!(validate289(data147.output, {instancePath:instancePath+"/expect/output",parentData:data147,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid39 = _errs357 === errors;
valid177 = _valid39;
if(valid177){
var props38 = {};
props38.expect = true;
props38.op = true;
}
}
if(!valid177){
const err97 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs351 === errors;
if(valid0){
if(props0 !== true && props38 !== undefined){
if(props38 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props38);
}
}
const _errs360 = errors;
const _errs361 = errors;
let valid182 = true;
const _errs362 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs363 = errors;
if("merge" !== data.op){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid183 = _errs363 === errors;
}
else {
var valid183 = true;
}
if(valid183){
if(data.expect !== undefined && func0.call(data, "expect")){
let data150 = data.expect;
const _errs364 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.result !== undefined && func0.call(data150, "result")){
if("valid" !== data150.result){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
var valid183 = _errs364 === errors;
}
else {
var valid183 = true;
}
}
}
var _valid40 = _errs362 === errors;
errors = _errs361;
if(vErrors !== null){
if(_errs361){
vErrors.length = _errs361;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs366 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data152 = data.expect;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.output !== undefined && func0.call(data152, "output")){
if(!(validate188(data152.output, {instancePath:instancePath+"/expect/output",parentData:data152,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid40 = _errs366 === errors;
valid182 = _valid40;
if(valid182){
var props39 = {};
props39.expect = true;
props39.op = true;
}
}
if(!valid182){
const err100 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs360 === errors;
if(valid0){
if(props0 !== true && props39 !== undefined){
if(props39 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props39);
}
}
const _errs369 = errors;
const _errs370 = errors;
let valid187 = true;
const _errs371 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("number-run" !== data.op){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
var _valid41 = _errs371 === errors;
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
}
else {
vErrors = null;
}
}
if(_valid41){
const _errs373 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data155 = data.expect;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.output !== undefined && func0.call(data155, "output")){
let data156 = data155.output;
const _errs376 = errors;
if(errors === _errs376){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing11;
if(((data156.sha256Hex === undefined) || (!(func0.call(data156, "sha256Hex")))) && (missing11 = "sha256Hex")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs378 = errors;
for(const key12 of Object.keys(data156)){
if(!(key12 === "sha256Hex")){
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs378 === errors){
if(data156.sha256Hex !== undefined && func0.call(data156, "sha256Hex")){
let data157 = data156.sha256Hex;
const _errs379 = errors;
if(errors === _errs379){
if(typeof data157 === "string"){
if(!pattern32.test(data157)){
validate335.errors = [{instancePath:instancePath+"/expect/output/sha256Hex",schemaPath:"#/$defs/NumberRunOutput/properties/sha256Hex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output/sha256Hex",schemaPath:"#/$defs/NumberRunOutput/properties/sha256Hex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid41 = _errs373 === errors;
valid187 = _valid41;
if(valid187){
var props40 = {};
props40.expect = true;
props40.op = true;
}
}
if(!valid187){
const err102 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
validate335.errors = vErrors;
return false;
}
var valid0 = _errs369 === errors;
if(valid0){
if(props0 !== true && props40 !== undefined){
if(props40 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props40);
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing12 = "id")) || (((data.comment === undefined) || (!(func0.call(data, "comment")))) && (missing12 = "comment"))) || (((data.requires === undefined) || (!(func0.call(data, "requires")))) && (missing12 = "requires"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing12 = "flags"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing12 = "origin"))) || (((data.op === undefined) || (!(func0.call(data, "op")))) && (missing12 = "op"))) || (((data.input === undefined) || (!(func0.call(data, "input")))) && (missing12 = "input"))) || (((data.expect === undefined) || (!(func0.call(data, "expect")))) && (missing12 = "expect"))){
validate335.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs381 = errors;
for(const key13 of Object.keys(data)){
if(!(func0.call(schema495.properties, key13))){
validate335.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs381 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data158 = data.id;
const _errs382 = errors;
if(errors === _errs382){
if(typeof data158 === "string"){
if(!pattern189.test(data158)){
validate335.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid193 = _errs382 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.comment !== undefined && func0.call(data, "comment")){
let data159 = data.comment;
const _errs384 = errors;
if(errors === _errs384){
if(typeof data159 === "string"){
if(func317(data159) < 1){
validate335.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid193 = _errs384 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.requires !== undefined && func0.call(data, "requires")){
let data160 = data.requires;
const _errs386 = errors;
if(errors === _errs386){
if(Array.isArray(data160)){
if(data160.length < 1){
validate335.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid194 = true;
const len2 = data160.length;
for(let i3=0; i3<len2; i3++){
let data161 = data160[i3];
const _errs388 = errors;
const _errs389 = errors;
if(errors === _errs389){
if(typeof data161 === "string"){
if(!pattern78.test(data161)){
validate335.errors = [{instancePath:instancePath+"/requires/" + i3,schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/requires/" + i3,schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid194 = _errs388 === errors;
if(!valid194){
break;
}
}
if(valid194){
let i4 = data160.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data160[i4], data160[j1])){
validate335.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid193 = _errs386 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.flags !== undefined && func0.call(data, "flags")){
let data162 = data.flags;
const _errs391 = errors;
if(errors === _errs391){
if(Array.isArray(data162)){
var valid197 = true;
const len3 = data162.length;
for(let i5=0; i5<len3; i5++){
let data163 = data162[i5];
const _errs393 = errors;
const _errs394 = errors;
if(errors === _errs394){
if(typeof data163 === "string"){
if(!pattern49.test(data163)){
validate335.errors = [{instancePath:instancePath+"/flags/" + i5,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/flags/" + i5,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid197 = _errs393 === errors;
if(!valid197){
break;
}
}
if(valid197){
let i6 = data162.length;
let j2;
if(i6 > 1){
outer1:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data162[i6], data162[j2])){
validate335.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid193 = _errs391 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.origin !== undefined && func0.call(data, "origin")){
let data164 = data.origin;
const _errs396 = errors;
if(errors === _errs396){
if(typeof data164 === "string"){
if(!pattern192.test(data164)){
validate335.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/pattern",keyword:"pattern",params:{pattern: "^(?:hand|generated|external:.+)$"},message:"must match pattern \""+"^(?:hand|generated|external:.+)$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid193 = _errs396 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.op !== undefined && func0.call(data, "op")){
const _errs398 = errors;
if(!(validate365(data.op, {instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
var valid193 = _errs398 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.input !== undefined && func0.call(data, "input")){
let data166 = data.input;
const _errs399 = errors;
if(!(data166 && typeof data166 == "object" && !Array.isArray(data166))){
validate335.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid193 = _errs399 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.expect !== undefined && func0.call(data, "expect")){
const _errs401 = errors;
if(!(validate367(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
var valid193 = _errs401 === errors;
}
else {
var valid193 = true;
}
if(valid193){
if(data.sibling !== undefined && func0.call(data, "sibling")){
let data168 = data.sibling;
const _errs402 = errors;
if(errors === _errs402){
if(typeof data168 === "string"){
if(!pattern189.test(data168)){
validate335.errors = [{instancePath:instancePath+"/sibling",schemaPath:"#/properties/sibling/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"+"\""}];
return false;
}
}
else {
validate335.errors = [{instancePath:instancePath+"/sibling",schemaPath:"#/properties/sibling/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid193 = _errs402 === errors;
}
else {
var valid193 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate335.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/vector-file.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.$schema === undefined) || (!(func0.call(data, "$schema")))) && (missing0 = "$schema")) || (((data.suite === undefined) || (!(func0.call(data, "suite")))) && (missing0 = "suite"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))) || (((data.description === undefined) || (!(func0.call(data, "description")))) && (missing0 = "description"))) || (((data.notes === undefined) || (!(func0.call(data, "notes")))) && (missing0 = "notes"))) || (((data.cases === undefined) || (!(func0.call(data, "cases")))) && (missing0 = "cases"))){
validate332.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "suite")) || (key0 === "spec")) || (key0 === "description")) || (key0 === "notes")) || (key0 === "cases"))){
validate332.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate332.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suite !== undefined && func0.call(data, "suite")){
let data1 = data.suite;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern49.test(data1)){
validate332.errors = [{instancePath:instancePath+"/suite",schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate332.errors = [{instancePath:instancePath+"/suite",schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined && func0.call(data, "spec")){
let data2 = data.spec;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func317(data2) < 1){
validate332.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate332.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined && func0.call(data, "description")){
let data3 = data.description;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func317(data3) < 1){
validate332.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate332.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined && func0.call(data, "notes")){
let data4 = data.notes;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof key1 === "string"){
if(!pattern49.test(key1)){
const err0 = {instancePath:instancePath+"/notes",schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/notes",schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate332.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs17 = errors;
if(!(validate333(data4[key2], {instancePath:instancePath+"/notes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate332.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cases !== undefined && func0.call(data, "cases")){
let data6 = data.cases;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
if(data6.length < 1){
validate332.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate335(data6[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
var valid5 = _errs20 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate332.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateViewEntry = validate372 as unknown as Validator<shapes.ViewEntry>;

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))){
validate372.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "id") || (key0 === "level"))){
validate372.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate372.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate372.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined && func0.call(data, "level")){
let data1 = data.level;
const _errs5 = errors;
if(!((((data1 === "L0") || (data1 === "L1")) || (data1 === "L2")) || (data1 === "L3"))){
validate372.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/HashLevel/enum",keyword:"enum",params:{allowedValues: schema133.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** Every validator, by the title of its schema. */
export const validators: Readonly<Record<string, Validator<unknown>>> = {
  ActiveKeysInput: validateActiveKeysInput,
  ActiveKeysOutput: validateActiveKeysOutput,
  Activity: validateActivity,
  ActivityVerifyInput: validateActivityVerifyInput,
  ActivityVerifyOutput: validateActivityVerifyOutput,
  Actor: validateActor,
  ActorState: validateActorState,
  AdapterRequest: validateAdapterRequest,
  AdapterResponse: validateAdapterResponse,
  Announced: validateAnnounced,
  BackfillState: validateBackfillState,
  CanonicalizeInput: validateCanonicalizeInput,
  CanonicalizeOutput: validateCanonicalizeOutput,
  CapabilityDocument: validateCapabilityDocument,
  CidInput: validateCidInput,
  CidOutput: validateCidOutput,
  CidParseInput: validateCidParseInput,
  CidParseOutput: validateCidParseOutput,
  ClockAdvance: validateClockAdvance,
  ClockReading: validateClockReading,
  DeadLetterAnswer: validateDeadLetterAnswer,
  DeadLetterList: validateDeadLetterList,
  DeadLetterRequest: validateDeadLetterRequest,
  DefineRegistry: validateDefineRegistry,
  DefinitionCheckInput: validateDefinitionCheckInput,
  DefinitionCheckOutput: validateDefinitionCheckOutput,
  DeliveryState: validateDeliveryState,
  DocumentIdInput: validateDocumentIdInput,
  DocumentIdOutput: validateDocumentIdOutput,
  Ed25519VerifyInput: validateEd25519VerifyInput,
  Ed25519VerifyOutput: validateEd25519VerifyOutput,
  EndorsementsInput: validateEndorsementsInput,
  EndorsementsOutput: validateEndorsementsOutput,
  EndorsementsView: validateEndorsementsView,
  Exclusions: validateExclusions,
  FederatedRecord: validateFederatedRecord,
  Feed: validateFeed,
  FetchedActor: validateFetchedActor,
  FetchedTombstone: validateFetchedTombstone,
  FollowGraphInput: validateFollowGraphInput,
  FollowGraphOutput: validateFollowGraphOutput,
  FollowerGraph: validateFollowerGraph,
  Health: validateHealth,
  HelloInput: validateHelloInput,
  HelloOutput: validateHelloOutput,
  JsonResourceDescriptor: validateJsonResourceDescriptor,
  Key: validateKey,
  KnownActivityInput: validateKnownActivityInput,
  KnownFormInput: validateKnownFormInput,
  KnownFormOutput: validateKnownFormOutput,
  MergeInput: validateMergeInput,
  MergeOutput: validateMergeOutput,
  Nodeinfo: validateNodeinfo,
  NodeinfoLinks: validateNodeinfoLinks,
  NumberInput: validateNumberInput,
  NumberOutput: validateNumberOutput,
  OrderedCollection: validateOrderedCollection,
  OrderedCollectionPage: validateOrderedCollectionPage,
  OutboxSegment: validateOutboxSegment,
  PeerActors: validatePeerActors,
  PendingFollows: validatePendingFollows,
  Problem: validateProblem,
  Proof: validateProof,
  ProofSignInput: validateProofSignInput,
  ProofSignOutput: validateProofSignOutput,
  ProofVerifyInput: validateProofVerifyInput,
  ProofVerifyOutput: validateProofVerifyOutput,
  PublishRequest: validatePublishRequest,
  RecordForm: validateRecordForm,
  RecordLayersInput: validateRecordLayersInput,
  RecordLayersOutput: validateRecordLayersOutput,
  RecordRedactInput: validateRecordRedactInput,
  RecordRedactOutput: validateRecordRedactOutput,
  RecordVerifyInput: validateRecordVerifyInput,
  RecordVerifyOutput: validateRecordVerifyOutput,
  RecordWriteRequest: validateRecordWriteRequest,
  Report: validateReport,
  Requirements: validateRequirements,
  ResolveAnswer: validateResolveAnswer,
  SchemaJudgeInput: validateSchemaJudgeInput,
  SchemaJudgeOutput: validateSchemaJudgeOutput,
  SignedActivity: validateSignedActivity,
  TargetManifest: validateTargetManifest,
  ThreadPage: validateThreadPage,
  ThreadSummary: validateThreadSummary,
  TokenRemoval: validateTokenRemoval,
  TokenRequest: validateTokenRequest,
  Tombstone: validateTombstone,
  VectorFile: validateVectorFile,
  ViewEntry: validateViewEntry,
};
