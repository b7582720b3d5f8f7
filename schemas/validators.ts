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
const func292 = require("ajv/dist/runtime/ucs2length").default;

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
let data32 = data.id;
const _errs104 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid51 = _errs104 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.op !== undefined && func0.call(data, "op")){
let data33 = data.op;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data33 === "string"){
if(func292(data33) < 1){
validate69.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid51 = _errs106 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.input !== undefined && func0.call(data, "input")){
let data34 = data.input;
const _errs108 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid51 = _errs108 === errors;
}
else {
var valid51 = true;
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

export const validateAdapterResponse = validate95 as unknown as Validator<shapes.AdapterResponse>;
const schema131 = {"enum":["too-large","byte-order-mark","invalid-utf8","invalid-json","duplicate-member","lone-surrogate","noncharacter","unsafe-integer","number-overflow","number-underflow","too-deep","cid-multibase","cid-trailing-bits","cid-version","cid-codec","cid-hash","cid-digest-length","proof-missing","proof-malformed","proof-unsupported","proof-purpose","proof-domain","proof-challenge","proof-created","proof-method","proof-context","proof-invalid","key-unknown","key-inactive","key-revoked","key-purpose","key-superseded","shape-invalid","id-mismatch","actor-mismatch","replay","self-follow","audience-refused","schema-violated","definition-invalid","move-unconfirmed","signer-unresolvable","signer-unavailable","parent-unknown","pending-full","thread-reserved","did-malformed","manifest-missing","manifest-invalid","manifest-expired","peer-refused","pair_handshake_rejected","pair_declined","pair_paused","unpaired_peer","token_expired_renew_pair","cursor-invalid","not-found","gone","method-not-allowed","not-acceptable","unsupported-media-type","query-invalid","unauthorized","forbidden","conflict","peer-unavailable","resolve-failed","internal","unavailable"]};
const schema132 = {"enum":["unsupported-op","number-not-finite","key-malformed"]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
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
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/$defs/AdapterOnlyCode/enum",keyword:"enum",params:{allowedValues: schema132.enum},message:"must be equal to one of the allowed values"};
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
validate96.errors = vErrors;
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
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/adapter-response.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
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
validate95.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
validate95.errors = [{instancePath:instancePath+"/code",schemaPath:"#/then/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate95.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.output !== undefined && func0.call(data, "output")){
validate95.errors = [{instancePath:instancePath+"/output",schemaPath:"#/else/properties/output/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate95.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.ok === undefined) || (!(func0.call(data, "ok")))) && (missing2 = "ok"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
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
validate95.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate95.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate95.errors = [{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate95.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate96(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
validate95.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateAnnounced = validate98 as unknown as Validator<shapes.Announced>;
const schema135 = {"type":"object","required":["state","attempts","next_attempt_at"],"properties":{"state":{"enum":["kept","waiting","failed"]},"attempts":{"type":"integer","minimum":0},"next_attempt_at":{"if":{"type":"null"},"then":true,"else":{"$ref":"common.schema.json#/$defs/Instant"}},"last_error":{"type":"string"}},"allOf":[{"if":{"properties":{"state":{"enum":["kept","failed"]}}},"then":{"properties":{"next_attempt_at":{"type":"null"}}}}]};

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
validate99.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/allOf/0/then/properties/next_attempt_at/type",keyword:"type",params:{type: "null"},message:"must be null"}];
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
validate99.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state")) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.next_attempt_at === undefined) || (!(func0.call(data, "next_attempt_at")))) && (missing0 = "next_attempt_at"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate99.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema135.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate99.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate99.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate99.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data4))){
validate99.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate99.errors = vErrors;
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
validate99.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/announced.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
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
validate98.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate99(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateBackfillState = validate101 as unknown as Validator<shapes.BackfillState>;
const schema139 = {"type":"object","required":["follow","followed","mode","state","stored","refused","attempts","next_attempt_at"],"properties":{"follow":{"$ref":"common.schema.json#/$defs/Cid"},"followed":{"$ref":"common.schema.json#/$defs/ActorUrl"},"mode":{"enum":["last-N","last-T","full","since"]},"state":{"enum":["running","waiting","done","failed","stopped"]},"stored":{"type":"integer","minimum":0},"refused":{"type":"integer","minimum":0},"attempts":{"type":"integer","minimum":0},"next_attempt_at":{"if":{"type":"null"},"then":true,"else":{"$ref":"common.schema.json#/$defs/Instant"}},"last_error":{"type":"string"}},"allOf":[{"if":{"properties":{"state":{"const":"waiting"}}},"then":{"properties":{"next_attempt_at":{"type":"string"}}},"else":{"properties":{"next_attempt_at":{"type":"null"}}}}]};

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
validate102.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/allOf/0/then/properties/next_attempt_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/allOf/0/else/properties/next_attempt_at/type",keyword:"type",params:{type: "null"},message:"must be null"}];
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
validate102.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.follow === undefined) || (!(func0.call(data, "follow")))) && (missing0 = "follow")) || (((data.followed === undefined) || (!(func0.call(data, "followed")))) && (missing0 = "followed"))) || (((data.mode === undefined) || (!(func0.call(data, "mode")))) && (missing0 = "mode"))) || (((data.state === undefined) || (!(func0.call(data, "state")))) && (missing0 = "state"))) || (((data.stored === undefined) || (!(func0.call(data, "stored")))) && (missing0 = "stored"))) || (((data.refused === undefined) || (!(func0.call(data, "refused")))) && (missing0 = "refused"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.next_attempt_at === undefined) || (!(func0.call(data, "next_attempt_at")))) && (missing0 = "next_attempt_at"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate102.errors = [{instancePath:instancePath+"/follow",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/follow",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = [{instancePath:instancePath+"/followed",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/followed",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema139.properties.mode.enum},message:"must be equal to one of the allowed values"}];
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
validate102.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema139.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate102.errors = [{instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate102.errors = [{instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate102.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate102.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate102.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate102.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate102.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data10))){
validate102.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = vErrors;
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
validate102.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/backfill-state.schema.json" */;
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
validate101.errors = vErrors;
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
if(!(validate102(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCanonicalizeInput = validate104 as unknown as Validator<shapes.CanonicalizeInput>;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
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
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate104.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCanonicalizeOutput = validate105 as unknown as Validator<shapes.CanonicalizeOutput>;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
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
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate105.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate105.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCapabilityDocument = validate106 as unknown as Validator<shapes.CapabilityDocument>;
const schema148 = {"enum":["core","actors","inbox","follow","delivery","discovery","backfill","verbs","records","pairs","consent","sync","relay","invite"]};
const func27 = require("ajv/dist/runtime/equal").default;
const pattern44 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/capability-document.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
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
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.protocol !== undefined && func0.call(data, "protocol")){
const _errs1 = errors;
if("concordat/0" !== data.protocol){
validate106.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: "concordat/0"},message:"must be equal to constant"}];
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
validate106.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.name !== undefined && func0.call(data1, "name")){
let data2 = data1.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func292(data2) < 1){
validate106.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data3) < 1){
validate106.errors = [{instancePath:instancePath+"/software/version",schemaPath:"#/properties/software/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/software/version",schemaPath:"#/properties/software/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate106.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate106.errors = [{instancePath:instancePath+"/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"}];
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
validate106.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern44.test(data7)){
validate106.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate106.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate106.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.activity_bytes !== undefined && func0.call(data8, "activity_bytes")){
const _errs19 = errors;
if(1048576 !== data8.activity_bytes){
validate106.errors = [{instancePath:instancePath+"/limits/activity_bytes",schemaPath:"#/properties/limits/properties/activity_bytes/const",keyword:"const",params:{allowedValue: 1048576},message:"must be equal to constant"}];
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
validate106.errors = [{instancePath:instancePath+"/limits/nesting",schemaPath:"#/properties/limits/properties/nesting/const",keyword:"const",params:{allowedValue: 64},message:"must be equal to constant"}];
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
validate106.errors = [{instancePath:instancePath+"/limits/page_items",schemaPath:"#/properties/limits/properties/page_items/const",keyword:"const",params:{allowedValue: 20},message:"must be equal to constant"}];
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
validate106.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"protocol":true,"software":true,"classes":true,"capabilities":true,"limits":true},"dynamicProps":false,"dynamicItems":false};

export const validateCidInput = validate107 as unknown as Validator<shapes.CidInput>;

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
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
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate107.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate107.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate107.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidOutput = validate108 as unknown as Validator<shapes.CidOutput>;

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
let missing0;
if(((((data.canonicalHex === undefined) || (!(func0.call(data, "canonicalHex")))) && (missing0 = "canonicalHex")) || (((data.digestHex === undefined) || (!(func0.call(data, "digestHex")))) && (missing0 = "digestHex"))) || (((data.cid === undefined) || (!(func0.call(data, "cid")))) && (missing0 = "cid"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "canonicalHex") || (key0 === "digestHex")) || (key0 === "cid"))){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate108.errors = [{instancePath:instancePath+"/canonicalHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/canonicalHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidParseInput = validate109 as unknown as Validator<shapes.CidParseInput>;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
validate109.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidParseOutput = validate110 as unknown as Validator<shapes.CidParseOutput>;

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
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
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "digestHex")){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate110.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateClockAdvance = validate111 as unknown as Validator<shapes.ClockAdvance>;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/clock-advance.schema.json" */;
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
let missing0;
if(((data.advance_ms === undefined) || (!(func0.call(data, "advance_ms")))) && (missing0 = "advance_ms")){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.advance_ms !== undefined && func0.call(data, "advance_ms")){
let data0 = data.advance_ms;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate111.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000000000 || isNaN(data0)){
validate111.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000000},message:"must be <= 10000000000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate111.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
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
validate111.evaluated = {"props":{"advance_ms":true},"dynamicProps":false,"dynamicItems":false};

export const validateClockReading = validate112 as unknown as Validator<shapes.ClockReading>;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/clock-reading.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
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
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate112.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data0))){
validate112.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
return errors === 0;
}
validate112.evaluated = {"props":{"now":true},"dynamicProps":false,"dynamicItems":false};

export const validateDeadLetterAnswer = validate113 as unknown as Validator<shapes.DeadLetterAnswer>;

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/dead-letter-answer.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
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
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.requeued !== undefined && func0.call(data, "requeued")){
let data0 = data.requeued;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate113.errors = [{instancePath:instancePath+"/requeued",schemaPath:"#/properties/requeued/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate113.errors = [{instancePath:instancePath+"/requeued",schemaPath:"#/properties/requeued/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":{"requeued":true},"dynamicProps":false,"dynamicItems":false};

export const validateDeadLetterList = validate114 as unknown as Validator<shapes.DeadLetterList>;
const formats64 = formats.origin;

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/dead-letter-list.schema.json" */;
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
if(((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
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
if(!(formats64(data2))){
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/peer",schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/peer",schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/attempts",schemaPath:"#/properties/items/items/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/attempts",schemaPath:"#/properties/items/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data7))){
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0+"/last_error",schemaPath:"#/properties/items/items/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate114.errors = [{instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate114.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate114.evaluated = {"props":{"items":true},"dynamicProps":false,"dynamicItems":false};

export const validateDeadLetterRequest = validate115 as unknown as Validator<shapes.DeadLetterRequest>;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
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
validate116.errors = [{instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
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
validate116.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate116.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate116.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"activity":true,"recipient":true},"dynamicProps":false,"dynamicItems":false};


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
validate118.errors = [{instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.peer !== undefined && func0.call(data, "peer")){
let data0 = data.peer;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data0 === "string"){
if(!(formats64(data0))){
validate118.errors = [{instancePath:instancePath+"/peer",schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\""}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/peer",schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate118.evaluated = {"props":{"peer":true},"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/dead-letter-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
validate115.errors = vErrors;
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
validate115.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateDefineRegistry = validate120 as unknown as Validator<shapes.DefineRegistry>;
const schema176 = {"type":"object","required":["definition","schema","activity"],"properties":{"definition":{"$ref":"common.schema.json#/$defs/Cid"},"schema":{"type":["object","boolean"]},"activity":{"if":{"type":"null"},"then":true,"else":{"$ref":"common.schema.json#/$defs/Cid"}}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(((((data.definition === undefined) || (!(func0.call(data, "definition")))) && (missing0 = "definition")) || (((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema"))) || (((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity"))){
validate122.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate122.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate122.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate122.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: schema176.properties.schema.type},message:"must be object,boolean"}];
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
validate122.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate122.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate122.errors = vErrors;
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
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":{"definition":true,"schema":true,"activity":true},"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate121.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate122(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
validate121.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema180 = {"enum":["DefineActivity","DefineObject"]};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.definition === undefined) || (!(func0.call(data, "definition")))) && (missing0 = "definition"))) || (((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity"))) || (((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor"))){
validate126.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
const _errs1 = errors;
if(!((data0 === "DefineActivity") || (data0 === "DefineObject"))){
validate126.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/DefinitionKind/enum",keyword:"enum",params:{allowedValues: schema180.enum},message:"must be equal to one of the allowed values"}];
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
validate126.errors = [{instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/TypeName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,63}$"+"\""}];
return false;
}
}
else {
validate126.errors = [{instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/TypeName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate126.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate126.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate126.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate126.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate126.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate126.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"kind":true,"name":true,"definition":true,"activity":true,"actor":true},"dynamicProps":false,"dynamicItems":false};


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/define-registry.schema.json" */;
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
if(((((data.DefineActivity === undefined) || (!(func0.call(data, "DefineActivity")))) && (missing0 = "DefineActivity")) || (((data.DefineObject === undefined) || (!(func0.call(data, "DefineObject")))) && (missing0 = "DefineObject"))) || (((data.received === undefined) || (!(func0.call(data, "received")))) && (missing0 = "received"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.DefineActivity !== undefined && func0.call(data, "DefineActivity")){
const _errs1 = errors;
if(!(validate121(data.DefineActivity, {instancePath:instancePath+"/DefineActivity",parentData:data,parentDataProperty:"DefineActivity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate121(data.DefineObject, {instancePath:instancePath+"/DefineObject",parentData:data,parentDataProperty:"DefineObject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
if(!(validate126(data2[i0], {instancePath:instancePath+"/received/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/received",schemaPath:"#/properties/received/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"DefineActivity":true,"DefineObject":true,"received":true},"dynamicProps":false,"dynamicItems":false};

export const validateDefinitionCheckInput = validate128 as unknown as Validator<shapes.DefinitionCheckInput>;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate128.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDefinitionCheckOutput = validate129 as unknown as Validator<shapes.DefinitionCheckOutput>;

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
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
validate129.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "definition")){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate129.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate129.errors = [{instancePath:instancePath+"/definition",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDeliveryState = validate130 as unknown as Validator<shapes.DeliveryState>;

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
if((((((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity")) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.next_attempt_at === undefined) || (!(func0.call(data, "next_attempt_at")))) && (missing0 = "next_attempt_at"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate132.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate132.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate132.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate132.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate132.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate132.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = vErrors;
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
validate132.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"activity":true,"recipient":true,"attempts":true,"next_attempt_at":true,"last_error":true},"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
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
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate134.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate134.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate134.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate134.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate134.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate134.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate134.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate134.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate134.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":{"activity":true,"recipient":true,"attempts":true,"failed_at":true,"last_error":true},"dynamicProps":false,"dynamicItems":false};


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
let missing0;
if(((((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending")) || (((data.delivered === undefined) || (!(func0.call(data, "delivered")))) && (missing0 = "delivered"))) || (((data.dead_letter === undefined) || (!(func0.call(data, "dead_letter")))) && (missing0 = "dead_letter"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate132(data0[i0], {instancePath:instancePath+"/pending/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate131.errors = [{instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate131.errors = [{instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(!(validate134(data3[i1], {instancePath:instancePath+"/dead_letter/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/dead_letter",schemaPath:"#/properties/dead_letter/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"pending":true,"delivered":true,"dead_letter":true},"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/delivery-state.schema.json" */;
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
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats64(key0))){
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
validate130.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate131(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDocumentIdInput = validate137 as unknown as Validator<shapes.DocumentIdInput>;

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
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
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate137.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate137.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDocumentIdOutput = validate138 as unknown as Validator<shapes.DocumentIdOutput>;

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
if(((data.cid === undefined) || (!(func0.call(data, "cid")))) && (missing0 = "cid")){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "cid")){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate138.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const validateEd25519VerifyInput = validate139 as unknown as Validator<shapes.Ed25519VerifyInput>;

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
if(((((data.publicKeyHex === undefined) || (!(func0.call(data, "publicKeyHex")))) && (missing0 = "publicKeyHex")) || (((data.messageHex === undefined) || (!(func0.call(data, "messageHex")))) && (missing0 = "messageHex"))) || (((data.signatureHex === undefined) || (!(func0.call(data, "signatureHex")))) && (missing0 = "signatureHex"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "publicKeyHex") || (key0 === "messageHex")) || (key0 === "signatureHex"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate139.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEd25519VerifyOutput = validate140 as unknown as Validator<shapes.Ed25519VerifyOutput>;

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
let missing0;
if(((data.valid === undefined) || (!(func0.call(data, "valid")))) && (missing0 = "valid")){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "valid")){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.valid !== undefined && func0.call(data, "valid")){
if(typeof data.valid !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
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

export const validateEndorsementsInput = validate141 as unknown as Validator<shapes.EndorsementsInput>;

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
if(((data.known === undefined) || (!(func0.call(data, "known")))) && (missing0 = "known")){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "known")){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate141.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEndorsementsOutput = validate143 as unknown as Validator<shapes.EndorsementsOutput>;

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
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
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.count !== undefined && func0.call(data, "count")){
let data0 = data.count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate145.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate145.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate145.errors = vErrors;
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
validate145.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EndorsementSlot/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.endorsed !== undefined && func0.call(data2, "endorsed")){
let data3 = data2.endorsed;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate145.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/endorsed",schemaPath:"#/$defs/EndorsementSlot/properties/endorsed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate145.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/endorsed",schemaPath:"#/$defs/EndorsementSlot/properties/endorsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate145.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone",schemaPath:"#/$defs/EndorsementSlot/properties/undone/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate145.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/undone",schemaPath:"#/$defs/EndorsementSlot/properties/undone/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate145.errors = [{instancePath:instancePath+"/actors/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EndorsementSlot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate145.errors = [{instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"count":true,"actors":true},"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/endorsements.schema.json" */;
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
validate144.errors = vErrors;
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
validate144.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 of Object.keys(data0)){
const _errs10 = errors;
if(!(validate145(data0[key3], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate144.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate144.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
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
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "view")){
validate143.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.view !== undefined && func0.call(data, "view")){
if(!(validate144(data.view, {instancePath:instancePath+"/view",parentData:data,parentDataProperty:"view",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEndorsementsView = validate144 as unknown as Validator<shapes.EndorsementsView>;

export const validateExclusions = validate148 as unknown as Validator<shapes.Exclusions>;
const pattern73 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "u");

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/exclusions.schema.json" */;
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
if(((data.exclusions === undefined) || (!(func0.call(data, "exclusions")))) && (missing0 = "exclusions")){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "exclusions")){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate148.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data1)){
if(!((key1 === "requirement") || (key1 === "reason"))){
validate148.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(!pattern73.test(data2)){
validate148.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data3) < 20){
validate148.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/reason",schemaPath:"#/properties/exclusions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/reason",schemaPath:"#/properties/exclusions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate148.errors = [{instancePath:instancePath+"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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

export const validateFederatedRecord = validate149 as unknown as Validator<shapes.FederatedRecord>;
const schema218 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/record.schema.json","type":"object","required":["id","thread","namespace","act","kind","data_type","parents","actor","clock","created","salt","body","proof"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/Cid"},"thread":{"$ref":"common.schema.json#/$defs/ThreadName"},"namespace":{"$ref":"common.schema.json#/$defs/Namespace"},"act":{"$ref":"common.schema.json#/$defs/RecordAct"},"kind":{"$ref":"common.schema.json#/$defs/RecordKind"},"data_type":{"$ref":"common.schema.json#/$defs/RecordDataType"},"parents":{"$ref":"common.schema.json#/$defs/RecordParents"},"actor":{"$ref":"common.schema.json#/$defs/Did"},"clock":{"$ref":"common.schema.json#/$defs/RecordClock"},"created":{"$ref":"common.schema.json#/$defs/Instant"},"salt":{"$ref":"common.schema.json#/$defs/RecordSalt"},"body":{"type":"object"},"proof":{"$ref":"proof.schema.json"}}};
const schema222 = {"enum":["INTEND","DO","KNOW","LEARN","GET","PUT","CALL","MAP"]};
const schema224 = {"enum":["SCALAR","FORMULA","DISTRIBUTION","REFERENCE","MORPHISM","VOID"]};
const schema231 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/proof.schema.json","type":"object","required":["type","cryptosuite","created","verificationMethod","proofPurpose","proofValue"],"additionalProperties":false,"properties":{"@context":{"type":["string","array","object"]},"type":{"type":"string"},"cryptosuite":{"type":"string"},"created":{"type":"string"},"verificationMethod":{"type":"string"},"proofPurpose":{"type":"string"},"proofValue":{"type":"string","pattern":"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},"domain":{"type":"string"},"challenge":{"type":"string"}}};
const pattern75 = new RegExp("^th_[a-z0-9][a-z0-9_-]{0,124}$", "u");
const pattern76 = new RegExp("^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$", "u");
const pattern77 = new RegExp("^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$", "u");
const pattern79 = new RegExp("^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$", "u");
const pattern81 = new RegExp("^[A-Za-z0-9_-]{22,64}$", "u");
const pattern82 = new RegExp("^z[1-9A-HJ-NP-Za-km-z]{64,88}$", "u");

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
if(Array.isArray(data)){
if(data.length > 64){
validate150.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
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
validate150.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate150.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate150.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/record.schema.json" */;
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
if(((((((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread"))) || (((data.namespace === undefined) || (!(func0.call(data, "namespace")))) && (missing0 = "namespace"))) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.data_type === undefined) || (!(func0.call(data, "data_type")))) && (missing0 = "data_type"))) || (((data.parents === undefined) || (!(func0.call(data, "parents")))) && (missing0 = "parents"))) || (((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor"))) || (((data.clock === undefined) || (!(func0.call(data, "clock")))) && (missing0 = "clock"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.salt === undefined) || (!(func0.call(data, "salt")))) && (missing0 = "salt"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))) || (((data.proof === undefined) || (!(func0.call(data, "proof")))) && (missing0 = "proof"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema218.properties, key0))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate149.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern75.test(data1)){
validate149.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern76.test(data2)){
validate149.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema222.enum},message:"must be equal to one of the allowed values"}];
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
if(func292(data4) > 128){
validate149.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern77.test(data4)){
validate149.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema224.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate150(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
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
if(func292(data7) > 512){
validate149.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern79.test(data7)){
validate149.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\""}];
return false;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate149.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate149.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate149.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data9))){
validate149.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern81.test(data10)){
validate149.errors = [{instancePath:instancePath+"/salt",schemaPath:"common.schema.json#/$defs/RecordSalt/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{22,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{22,64}$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/salt",schemaPath:"common.schema.json#/$defs/RecordSalt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate149.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key1 of Object.keys(data12)){
if(!(func0.call(schema231.properties, key1))){
validate149.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data12["@context"] !== undefined && func0.call(data12, "@context")){
let data13 = data12["@context"];
const _errs37 = errors;
if((!data13 || typeof data13 != "object") && (typeof data13 !== "string")){
validate149.errors = [{instancePath:instancePath+"/proof/@context",schemaPath:"proof.schema.json/properties/%40context/type",keyword:"type",params:{type: schema231.properties["@context"].type},message:"must be string,array,object"}];
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
validate149.errors = [{instancePath:instancePath+"/proof/type",schemaPath:"proof.schema.json/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/proof/cryptosuite",schemaPath:"proof.schema.json/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/proof/created",schemaPath:"proof.schema.json/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/proof/verificationMethod",schemaPath:"proof.schema.json/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/proof/proofPurpose",schemaPath:"proof.schema.json/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern82.test(data19)){
validate149.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate149.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/proof/domain",schemaPath:"proof.schema.json/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/proof/challenge",schemaPath:"proof.schema.json/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate149.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFeed = validate152 as unknown as Validator<shapes.Feed>;

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/signed-activity.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
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
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate153.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!(func0.call(schema231.properties, key0))){
validate153.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0["@context"] !== undefined && func0.call(data0, "@context")){
let data1 = data0["@context"];
const _errs4 = errors;
if((!data1 || typeof data1 != "object") && (typeof data1 !== "string")){
validate153.errors = [{instancePath:instancePath+"/proof/@context",schemaPath:"proof.schema.json/properties/%40context/type",keyword:"type",params:{type: schema231.properties["@context"].type},message:"must be string,array,object"}];
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
validate153.errors = [{instancePath:instancePath+"/proof/type",schemaPath:"proof.schema.json/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/proof/cryptosuite",schemaPath:"proof.schema.json/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/proof/created",schemaPath:"proof.schema.json/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/proof/verificationMethod",schemaPath:"proof.schema.json/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/proof/proofPurpose",schemaPath:"proof.schema.json/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern82.test(data7)){
validate153.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate153.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/proof/domain",schemaPath:"proof.schema.json/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/proof/challenge",schemaPath:"proof.schema.json/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate153.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
validate153.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate153.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/feed.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
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
if(!(validate153(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const validateFetchedActor = validate156 as unknown as Validator<shapes.FetchedActor>;

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/fetched-actor.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
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
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate156.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate156.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate156.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate156.errors = [{instancePath:instancePath+"/inbox",schemaPath:"#/properties/inbox/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate156.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"id":true,"type":true,"inbox":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};

export const validateFetchedTombstone = validate157 as unknown as Validator<shapes.FetchedTombstone>;

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/fetched-tombstone.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
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
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate157.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Tombstone"},message:"must be equal to constant"}];
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
validate157.errors = [{instancePath:instancePath+"/formerType",schemaPath:"#/properties/formerType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"id":true,"type":true,"formerType":true,"deleted":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};

export const validateFollowGraphInput = validate158 as unknown as Validator<shapes.FollowGraphInput>;

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.known === undefined) || (!(func0.call(data, "known")))) && (missing0 = "known"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "actor") || (key0 === "known"))){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate158.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate158.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate158.errors = [{instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFollowGraphOutput = validate160 as unknown as Validator<shapes.FollowGraphOutput>;

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.following === undefined) || (!(func0.call(data, "following")))) && (missing0 = "following")) || (((data.followers === undefined) || (!(func0.call(data, "followers")))) && (missing0 = "followers"))) || (((data.pending_outbound === undefined) || (!(func0.call(data, "pending_outbound")))) && (missing0 = "pending_outbound"))) || (((data.pending_inbound === undefined) || (!(func0.call(data, "pending_inbound")))) && (missing0 = "pending_inbound"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "following") || (key0 === "followers")) || (key0 === "pending_outbound")) || (key0 === "pending_inbound"))){
validate160.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate160.errors = [{instancePath:instancePath+"/following/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/following/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate160.errors = [{instancePath:instancePath+"/following",schemaPath:"#/properties/following/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate160.errors = [{instancePath:instancePath+"/followers/" + i1,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/followers/" + i1,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate160.errors = [{instancePath:instancePath+"/followers",schemaPath:"#/properties/followers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate160.errors = [{instancePath:instancePath+"/pending_outbound/" + i2,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/pending_outbound/" + i2,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate160.errors = [{instancePath:instancePath+"/pending_outbound",schemaPath:"#/properties/pending_outbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate160.errors = [{instancePath:instancePath+"/pending_inbound/" + i3,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate160.errors = [{instancePath:instancePath+"/pending_inbound/" + i3,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate160.errors = [{instancePath:instancePath+"/pending_inbound",schemaPath:"#/properties/pending_inbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFollowerGraph = validate161 as unknown as Validator<shapes.FollowerGraph>;

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
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
validate163.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate163.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.following === undefined) || (!(func0.call(data, "following")))) && (missing0 = "following")) || (((data.followers === undefined) || (!(func0.call(data, "followers")))) && (missing0 = "followers"))) || (((data.pending_outbound === undefined) || (!(func0.call(data, "pending_outbound")))) && (missing0 = "pending_outbound"))) || (((data.pending_inbound === undefined) || (!(func0.call(data, "pending_inbound")))) && (missing0 = "pending_inbound"))){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.following !== undefined && func0.call(data, "following")){
const _errs1 = errors;
if(!(validate163(data.following, {instancePath:instancePath+"/following",parentData:data,parentDataProperty:"following",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
if(!(validate163(data.followers, {instancePath:instancePath+"/followers",parentData:data,parentDataProperty:"followers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
if(!(validate163(data.pending_outbound, {instancePath:instancePath+"/pending_outbound",parentData:data,parentDataProperty:"pending_outbound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
if(!(validate163(data.pending_inbound, {instancePath:instancePath+"/pending_inbound",parentData:data,parentDataProperty:"pending_inbound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":{"following":true,"followers":true,"pending_outbound":true,"pending_inbound":true},"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/follower-graph.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
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
validate161.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate162(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHealth = validate169 as unknown as Validator<shapes.Health>;

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/health.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
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
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
if("ok" !== data.status){
validate169.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

export const validateHelloInput = validate170 as unknown as Validator<shapes.HelloInput>;

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
for(const key0 of Object.keys(data)){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
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

export const validateHelloOutput = validate171 as unknown as Validator<shapes.HelloOutput>;

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
let missing0;
if((((((data.protocol === undefined) || (!(func0.call(data, "protocol")))) && (missing0 = "protocol")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))) || (((data.ops === undefined) || (!(func0.call(data, "ops")))) && (missing0 = "ops"))){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "protocol") || (key0 === "name")) || (key0 === "version")) || (key0 === "ops"))){
validate171.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.protocol !== undefined && func0.call(data, "protocol")){
const _errs2 = errors;
if(1 !== data.protocol){
validate171.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
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
if(func292(data1) < 1){
validate171.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data2) < 1){
validate171.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data4) < 1){
validate171.errors = [{instancePath:instancePath+"/ops/" + i0,schemaPath:"#/properties/ops/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/ops/" + i0,schemaPath:"#/properties/ops/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate171.errors = [{instancePath:instancePath+"/ops",schemaPath:"#/properties/ops/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate171.errors = [{instancePath:instancePath+"/ops",schemaPath:"#/properties/ops/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateJsonResourceDescriptor = validate172 as unknown as Validator<shapes.JsonResourceDescriptor>;
const formats110 = formats.uri;

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/json-resource-descriptor.schema.json" */;
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
if((((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject")) || (((data.links === undefined) || (!(func0.call(data, "links")))) && (missing0 = "links"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.subject !== undefined && func0.call(data, "subject")){
let data0 = data.subject;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats110(data0))){
validate172.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate172.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats110(data2))){
validate172.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate172.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate172.errors = [{instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.rel !== undefined && func0.call(data4, "rel")){
let data5 = data4.rel;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func292(data5) < 1){
validate172.errors = [{instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate172.errors = [{instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/links/" + i1+"/type",schemaPath:"#/properties/links/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats110(data7))){
validate172.errors = [{instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate172.errors = [{instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate172.errors = [{instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate172.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":{"subject":true,"aliases":true,"links":true},"dynamicProps":false,"dynamicItems":false};

export const validateKey = validate33 as unknown as Validator<shapes.Key>;

export const validateKnownActivityInput = validate173 as unknown as Validator<shapes.KnownActivityInput>;

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate173.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNodeinfo = validate174 as unknown as Validator<shapes.Nodeinfo>;
const pattern85 = new RegExp("^[a-z0-9-]+$", "u");

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/nodeinfo.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
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
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "version") || (key0 === "software")) || (key0 === "protocols")) || (key0 === "services")) || (key0 === "openRegistrations")) || (key0 === "usage")) || (key0 === "metadata"))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined && func0.call(data, "version")){
const _errs2 = errors;
if("2.1" !== data.version){
validate174.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "2.1"},message:"must be equal to constant"}];
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
validate174.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 of Object.keys(data1)){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "repository")) || (key1 === "homepage"))){
validate174.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(!pattern85.test(data2)){
validate174.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/software/name",schemaPath:"#/properties/software/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate174.errors = [{instancePath:instancePath+"/software/version",schemaPath:"#/properties/software/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate174.errors = [{instancePath:instancePath+"/software/repository",schemaPath:"#/properties/software/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate174.errors = [{instancePath:instancePath+"/software/homepage",schemaPath:"#/properties/software/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate174.errors = [{instancePath:instancePath+"/software",schemaPath:"#/properties/software/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate174.errors = [{instancePath:instancePath+"/protocols",schemaPath:"#/properties/protocols/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data6[i0] !== "string"){
validate174.errors = [{instancePath:instancePath+"/protocols/" + i0,schemaPath:"#/properties/protocols/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate174.errors = [{instancePath:instancePath+"/protocols",schemaPath:"#/properties/protocols/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
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
validate174.errors = [{instancePath:instancePath+"/protocols",schemaPath:"#/properties/protocols/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate174.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 of Object.keys(data9)){
if(!((key2 === "inbound") || (key2 === "outbound"))){
validate174.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
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
validate174.errors = [{instancePath:instancePath+"/services/inbound/" + i2,schemaPath:"#/properties/services/properties/inbound/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/services/inbound",schemaPath:"#/properties/services/properties/inbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate174.errors = [{instancePath:instancePath+"/services/outbound/" + i3,schemaPath:"#/properties/services/properties/outbound/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/services/outbound",schemaPath:"#/properties/services/properties/outbound/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate174.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate174.errors = [{instancePath:instancePath+"/openRegistrations",schemaPath:"#/properties/openRegistrations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate174.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key3 of Object.keys(data15)){
if(!(((key3 === "users") || (key3 === "localPosts")) || (key3 === "localComments"))){
validate174.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate174.errors = [{instancePath:instancePath+"/usage/users",schemaPath:"#/properties/usage/properties/users/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key4 of Object.keys(data16)){
if(!(((key4 === "total") || (key4 === "activeHalfyear")) || (key4 === "activeMonth"))){
validate174.errors = [{instancePath:instancePath+"/usage/users",schemaPath:"#/properties/usage/properties/users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data16.total !== undefined && func0.call(data16, "total")){
let data17 = data16.total;
const _errs39 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate174.errors = [{instancePath:instancePath+"/usage/users/total",schemaPath:"#/properties/usage/properties/users/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate174.errors = [{instancePath:instancePath+"/usage/users/total",schemaPath:"#/properties/usage/properties/users/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate174.errors = [{instancePath:instancePath+"/usage/users/activeHalfyear",schemaPath:"#/properties/usage/properties/users/properties/activeHalfyear/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
validate174.errors = [{instancePath:instancePath+"/usage/users/activeHalfyear",schemaPath:"#/properties/usage/properties/users/properties/activeHalfyear/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate174.errors = [{instancePath:instancePath+"/usage/users/activeMonth",schemaPath:"#/properties/usage/properties/users/properties/activeMonth/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate174.errors = [{instancePath:instancePath+"/usage/users/activeMonth",schemaPath:"#/properties/usage/properties/users/properties/activeMonth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate174.errors = [{instancePath:instancePath+"/usage/users",schemaPath:"#/properties/usage/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate174.errors = [{instancePath:instancePath+"/usage/localPosts",schemaPath:"#/properties/usage/properties/localPosts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate174.errors = [{instancePath:instancePath+"/usage/localPosts",schemaPath:"#/properties/usage/properties/localPosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate174.errors = [{instancePath:instancePath+"/usage/localComments",schemaPath:"#/properties/usage/properties/localComments/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
validate174.errors = [{instancePath:instancePath+"/usage/localComments",schemaPath:"#/properties/usage/properties/localComments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate174.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate174.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNodeinfoLinks = validate175 as unknown as Validator<shapes.NodeinfoLinks>;

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/nodeinfo-links.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
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
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.links !== undefined && func0.call(data, "links")){
let data0 = data.links;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate175.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate175.errors = [{instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.rel !== undefined && func0.call(data1, "rel")){
const _errs5 = errors;
if(typeof data1.rel !== "string"){
validate175.errors = [{instancePath:instancePath+"/links/" + i0+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate175.errors = [{instancePath:instancePath+"/links/" + i0+"/href",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/links/" + i0+"/href",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate175.errors = [{instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate175.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
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
validate175.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":{"links":true},"dynamicProps":false,"dynamicItems":false};

export const validateNumberInput = validate176 as unknown as Validator<shapes.NumberInput>;

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
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
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "ieee754")){
validate176.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate176.errors = [{instancePath:instancePath+"/ieee754",schemaPath:"#/properties/ieee754/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate176.errors = [{instancePath:instancePath+"/ieee754",schemaPath:"#/properties/ieee754/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNumberOutput = validate177 as unknown as Validator<shapes.NumberOutput>;

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
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
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
validate177.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateOrderedCollection = validate178 as unknown as Validator<shapes.OrderedCollection>;
const schema262 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/ordered-collection.schema.json","type":"object","required":["@context","id","type","totalItems","first","last"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollection"},"totalItems":{"type":"integer","minimum":0},"first":{"$ref":"common.schema.json#/$defs/HttpUrl"},"last":{"$ref":"common.schema.json#/$defs/HttpUrl"}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/ordered-collection.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
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
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate178.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema262.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate178.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate178.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollection"},message:"must be equal to constant"}];
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
validate178.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate178.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate178.errors = [{instancePath:instancePath+"/first",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/first",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/last",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/last",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":{"@context":true,"id":true,"type":true,"totalItems":true,"first":true,"last":true},"dynamicProps":false,"dynamicItems":false};

export const validateOrderedCollectionPage = validate179 as unknown as Validator<shapes.OrderedCollectionPage>;
const schema266 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/ordered-collection-page.schema.json","type":"object","required":["@context","id","type","partOf","totalItems","orderedItems"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollectionPage"},"partOf":{"$ref":"common.schema.json#/$defs/HttpUrl"},"totalItems":{"type":"integer","minimum":0},"next":{"$ref":"common.schema.json#/$defs/HttpUrl"},"prev":{"$ref":"common.schema.json#/$defs/HttpUrl"},"orderedItems":{"type":"array","maxItems":20,"items":{"anyOf":[{"$ref":"signed-activity.schema.json"},{"$ref":"common.schema.json#/$defs/ActorUrl"}]}}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/ordered-collection-page.schema.json" */;
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
if((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.partOf === undefined) || (!(func0.call(data, "partOf")))) && (missing0 = "partOf"))) || (((data.totalItems === undefined) || (!(func0.call(data, "totalItems")))) && (missing0 = "totalItems"))) || (((data.orderedItems === undefined) || (!(func0.call(data, "orderedItems")))) && (missing0 = "orderedItems"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate179.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema266.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate179.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate179.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate179.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollectionPage"},message:"must be equal to constant"}];
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
validate179.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate179.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate179.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate179.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate179.errors = [{instancePath:instancePath+"/prev",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate179.errors = [{instancePath:instancePath+"/prev",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate179.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
if(!(validate153(data8, {instancePath:instancePath+"/orderedItems/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
validate179.errors = vErrors;
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
validate179.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"@context":true,"id":true,"type":true,"partOf":true,"totalItems":true,"next":true,"prev":true,"orderedItems":true},"dynamicProps":false,"dynamicItems":false};

export const validateOutboxSegment = validate181 as unknown as Validator<shapes.OutboxSegment>;
const schema272 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/outbox-segment.schema.json","type":"object","required":["@context","id","type","partOf","totalItems","orderedItems"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollectionPage"},"partOf":{"$ref":"common.schema.json#/$defs/HttpUrl"},"totalItems":{"type":"integer","minimum":0},"next":{"$ref":"common.schema.json#/$defs/HttpUrl"},"prev":{"not":{}},"orderedItems":{"type":"array","maxItems":100,"items":{"$ref":"signed-activity.schema.json"}}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/outbox-segment.schema.json" */;
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
if((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.partOf === undefined) || (!(func0.call(data, "partOf")))) && (missing0 = "partOf"))) || (((data.totalItems === undefined) || (!(func0.call(data, "totalItems")))) && (missing0 = "totalItems"))) || (((data.orderedItems === undefined) || (!(func0.call(data, "orderedItems")))) && (missing0 = "orderedItems"))){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate181.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema272.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate181.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate181.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate181.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollectionPage"},message:"must be equal to constant"}];
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
validate181.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate181.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate181.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate181.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate181.errors = [{instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate181.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate153(data7[i0], {instancePath:instancePath+"/orderedItems/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
validate181.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"@context":true,"id":true,"type":true,"partOf":true,"totalItems":true,"next":true,"prev":true,"orderedItems":true},"dynamicProps":false,"dynamicItems":false};

export const validatePeerActors = validate183 as unknown as Validator<shapes.PeerActors>;

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
if((((data.document === undefined) || (!(func0.call(data, "document")))) && (missing0 = "document")) || (((data.fetched_at === undefined) || (!(func0.call(data, "fetched_at")))) && (missing0 = "fetched_at"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate157(data0, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
if(!(validate156(data0, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
validate184.errors = vErrors;
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
validate184.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data2))){
validate184.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":{"document":true,"fetched_at":true},"dynamicProps":false,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/peer-actors.schema.json" */;
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
validate183.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate184(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePendingFollows = validate188 as unknown as Validator<shapes.PendingFollows>;

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
else {
var props0 = validate153.evaluated.props;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
if("Follow" !== data.type){
validate189.errors = [{instancePath:instancePath+"/type",schemaPath:"#/allOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Follow"},message:"must be equal to constant"}];
return false;
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate189.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/pending-follows.schema.json" */;
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
validate188.errors = vErrors;
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
if(!(validate189(data0[i0], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProblem = validate192 as unknown as Validator<shapes.Problem>;
const pattern88 = new RegExp("^urn:concordat:error:[a-z0-9_-]+$", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/problem.schema.json" */;
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
if((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status"))) || (((data.code === undefined) || (!(func0.call(data, "code")))) && (missing0 = "code"))){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
validate192.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^urn:concordat:error:[a-z0-9_-]+$"},message:"must match pattern \""+"^urn:concordat:error:[a-z0-9_-]+$"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data1) < 1){
validate192.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate192.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate192.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate192.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
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
validate192.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate192.errors = [{instancePath:instancePath+"/code",schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values"}];
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
validate192.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern73.test(data6)){
validate192.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate192.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"reason":true,"requirement":true},"dynamicProps":false,"dynamicItems":false};

export const validateProof = validate193 as unknown as Validator<shapes.Proof>;

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/proof.schema.json" */;
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
if((((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.cryptosuite === undefined) || (!(func0.call(data, "cryptosuite")))) && (missing0 = "cryptosuite"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))) || (((data.proofValue === undefined) || (!(func0.call(data, "proofValue")))) && (missing0 = "proofValue"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema231.properties, key0))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs2 = errors;
if((!data0 || typeof data0 != "object") && (typeof data0 !== "string")){
validate193.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema231.properties["@context"].type},message:"must be string,array,object"}];
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
validate193.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/cryptosuite",schemaPath:"#/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern82.test(data6)){
validate193.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate193.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofSignInput = validate194 as unknown as Validator<shapes.ProofSignInput>;

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
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
validate194.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "seedHex")) || (key0 === "verificationMethod")) || (key0 === "created")) || (key0 === "proofPurpose"))){
validate194.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate194.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate194.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate194.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofSignOutput = validate195 as unknown as Validator<shapes.ProofSignOutput>;
const pattern95 = new RegExp("^[0-9a-f]{128}$", "u");

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
if(((((((data.proofHashHex === undefined) || (!(func0.call(data, "proofHashHex")))) && (missing0 = "proofHashHex")) || (((data.documentHashHex === undefined) || (!(func0.call(data, "documentHashHex")))) && (missing0 = "documentHashHex"))) || (((data.signatureHex === undefined) || (!(func0.call(data, "signatureHex")))) && (missing0 = "signatureHex"))) || (((data.proofValue === undefined) || (!(func0.call(data, "proofValue")))) && (missing0 = "proofValue"))) || (((data.documentHex === undefined) || (!(func0.call(data, "documentHex")))) && (missing0 = "documentHex"))){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "proofHashHex") || (key0 === "documentHashHex")) || (key0 === "signatureHex")) || (key0 === "proofValue")) || (key0 === "documentHex"))){
validate195.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate195.errors = [{instancePath:instancePath+"/proofHashHex",schemaPath:"#/properties/proofHashHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/proofHashHex",schemaPath:"#/properties/proofHashHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/documentHashHex",schemaPath:"#/properties/documentHashHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/documentHashHex",schemaPath:"#/properties/documentHashHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern95.test(data2)){
validate195.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"#/properties/signatureHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"#/properties/signatureHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath:instancePath+"/documentHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/documentHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofVerifyInput = validate196 as unknown as Validator<shapes.ProofVerifyInput>;

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
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
validate196.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "publicKeyMultibase")) || (key0 === "verificationMethod")) || (key0 === "proofPurpose")) || (key0 === "created"))){
validate196.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate196.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/publicKeyMultibase",schemaPath:"#/properties/publicKeyMultibase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofVerifyOutput = validate197 as unknown as Validator<shapes.ProofVerifyOutput>;

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
validate197.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
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

export const validatePublishRequest = validate198 as unknown as Validator<shapes.PublishRequest>;
const schema294 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/publish-request.schema.json","type":"object","required":["type","object"],"properties":{"@context":{"type":["string","array","object"]},"id":{"not":{}},"published":{"not":{}},"nonce":{"not":{}},"proof":{"not":{}},"type":{"$ref":"common.schema.json#/$defs/TypeName"},"actor":{"type":"string"},"to":{"$ref":"common.schema.json#/$defs/Audience"},"cc":{"$ref":"common.schema.json#/$defs/Audience"},"bto":{"$ref":"common.schema.json#/$defs/Audience"},"bcc":{"$ref":"common.schema.json#/$defs/Audience"},"object":{"type":["string","object"]}},"allOf":[{"if":{"properties":{"type":{"const":"Create"}}},"then":{"$ref":"#/$defs/CreateRequestMembers"}},{"if":{"properties":{"type":{"const":"Update"}}},"then":{"$ref":"#/$defs/UpdateRequestMembers"}},{"if":{"properties":{"type":{"const":"Delete"}}},"then":{"$ref":"#/$defs/DeleteRequestMembers"}},{"if":{"properties":{"type":{"const":"Follow"}}},"then":{"$ref":"#/$defs/FollowRequestMembers"}},{"if":{"properties":{"type":{"enum":["Accept","Reject"]}}},"then":{"$ref":"activity.schema.json#/$defs/AnswerMembers"}},{"if":{"properties":{"type":{"const":"Undo"}}},"then":{"$ref":"activity.schema.json#/$defs/UndoMembers"}},{"if":{"properties":{"type":{"const":"Announce"}}},"then":{"$ref":"activity.schema.json#/$defs/AnnounceMembers"}},{"if":{"properties":{"type":{"const":"Endorse"}}},"then":{"$ref":"activity.schema.json#/$defs/EndorseMembers"}},{"if":{"properties":{"type":{"const":"Move"}}},"then":{"$ref":"#/$defs/MoveRequestMembers"}}],"$defs":{"UpdateRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"if":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"then":true,"else":{"$ref":"activity.schema.json#/$defs/ObjectReference"}},"patch":{"$ref":"#/$defs/UpdateRequestPatch"}}},"UpdateRequestPatch":{"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"type":"object","additionalProperties":false,"properties":{"purpose":{"type":"array","items":{"$ref":"common.schema.json#/$defs/KeyPurpose"}}}},"supersede":{"type":"object","additionalProperties":false,"properties":{"old":{"type":"string"}}},"revoke":{"type":"string"}}},"CreateRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"allOf":[{"$ref":"activity.schema.json#/$defs/CreatedObject"},{"if":{"properties":{"type":{"enum":["Person","Service","Group"]}}},"then":{"$ref":"#/$defs/ActorProfile"}}]}}},"ActorProfile":{"type":"object","required":["type"],"properties":{"type":{"$ref":"actor.schema.json#/$defs/ActorType"},"id":{"$ref":"common.schema.json#/$defs/ActorUrl"},"preferredUsername":{"$ref":"common.schema.json#/$defs/ActorName"},"name":{"type":"string"},"summary":{"type":"string"},"icon":{"$ref":"actor.schema.json#/$defs/Icon"},"alsoKnownAs":{"$ref":"actor.schema.json#/$defs/Aliases"},"manuallyApprovesFollowers":{"type":"boolean"}}},"ActorReference":{"if":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"then":true,"else":{"$ref":"common.schema.json#/$defs/ActorUrl"}},"DeleteRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"if":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"then":true,"else":{"$ref":"activity.schema.json#/$defs/ObjectReference"}}}},"MoveRequestMembers":{"type":"object","required":["object","target"],"properties":{"object":{"$ref":"#/$defs/ActorReference"},"target":{"$ref":"common.schema.json#/$defs/ActorUrl"}}},"FollowRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"$ref":"common.schema.json#/$defs/ActorUrl"},"backfill":{"$ref":"#/$defs/BackfillRequest"}}},"BackfillRequest":{"type":"object","required":["mode"],"anyOf":[{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"const":"none"}}},{"type":"object","required":["mode","limit"],"additionalProperties":false,"properties":{"mode":{"const":"last-N"},"limit":{"type":"integer","minimum":0,"maximum":10000}}},{"type":"object","required":["mode","duration"],"additionalProperties":false,"properties":{"mode":{"const":"last-T"},"duration":{"type":"integer","minimum":0,"maximum":1000000000}}},{"type":"object","required":["mode"],"additionalProperties":false,"properties":{"mode":{"const":"full"}}},{"type":"object","required":["mode","since"],"additionalProperties":false,"properties":{"mode":{"const":"since"},"since":{"$ref":"common.schema.json#/$defs/Cid"}}}]}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
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
validate200.errors = [{instancePath,schemaPath:"#/$defs/Note/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs8 = errors;
if("Note" !== data.type){
validate200.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/Note/properties/type/const",keyword:"const",params:{allowedValue: "Note"},message:"must be equal to constant"}];
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
validate200.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/format",keyword:"format",params:{format: "note-content"},message:"must match format \""+"note-content"+"\""}];
return false;
}
}
else {
validate200.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/Note/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
}
else {
validate200.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/$defs/Note/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate200.errors = [{instancePath,schemaPath:"#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate200.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
validate200.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
validate200.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
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
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(!(((data0 === "Person") || (data0 === "Service")) || (data0 === "Group"))){
validate202.errors = [{instancePath:instancePath+"/type",schemaPath:"actor.schema.json#/$defs/ActorType/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
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
validate202.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate202.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate202.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate202.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate202.errors = [{instancePath:instancePath+"/icon",schemaPath:"actor.schema.json#/$defs/Icon/type",keyword:"type",params:{type: schema86.type},message:"must be string,object"}];
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
validate202.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"actor.schema.json#/$defs/Aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"actor.schema.json#/$defs/Aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate202.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":{"type":true,"id":true,"preferredUsername":true,"name":true,"summary":true,"icon":true,"alsoKnownAs":true,"manuallyApprovesFollowers":true},"dynamicProps":false,"dynamicItems":false};


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
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
validate199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
if(!(validate200(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
else {
var props0 = validate200.evaluated.props;
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
if(!(validate202(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
validate199.errors = vErrors;
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
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
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
validate206.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
validate206.errors = [{instancePath:instancePath+"/id",schemaPath:"#/then/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate206.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate206.errors = vErrors;
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
validate206.errors = vErrors;
return false;
}
validate206.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema308 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"type":"object","additionalProperties":false,"properties":{"purpose":{"type":"array","items":{"$ref":"common.schema.json#/$defs/KeyPurpose"}}}},"supersede":{"type":"object","additionalProperties":false,"properties":{"old":{"type":"string"}}},"revoke":{"type":"string"}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "name") || (key0 === "summary")) || (key0 === "icon")) || (key0 === "alsoKnownAs")) || (key0 === "manuallyApprovesFollowers")) || (key0 === "add_publicKey")) || (key0 === "supersede")) || (key0 === "revoke"))){
validate208.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate208.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema308.properties.name.type},message:"must be string,null"}];
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
validate208.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema308.properties.summary.type},message:"must be string,null"}];
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
validate208.errors = [{instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema308.properties.icon.type},message:"must be object,string,null"}];
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
validate208.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"#/properties/alsoKnownAs/type",keyword:"type",params:{type: schema308.properties.alsoKnownAs.type},message:"must be array,null"}];
return false;
}
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate208.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"#/properties/alsoKnownAs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: schema308.properties.manuallyApprovesFollowers.type},message:"must be boolean,null"}];
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
validate208.errors = [{instancePath:instancePath+"/add_publicKey",schemaPath:"#/properties/add_publicKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate208.errors = [{instancePath:instancePath+"/add_publicKey/purpose/" + i1,schemaPath:"common.schema.json#/$defs/KeyPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/add_publicKey/purpose",schemaPath:"#/properties/add_publicKey/properties/purpose/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/add_publicKey",schemaPath:"#/properties/add_publicKey/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate208.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data9.old !== undefined && func0.call(data9, "old")){
if(typeof data9.old !== "string"){
validate208.errors = [{instancePath:instancePath+"/supersede/old",schemaPath:"#/properties/supersede/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate208.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate208.errors = [{instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate205.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate206(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
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
validate205.errors = vErrors;
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
if(!(validate208(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
validate205.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":{"object":true,"patch":true},"dynamicProps":false,"dynamicItems":false};


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
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate206(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
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
validate211.errors = vErrors;
return false;
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
validate211.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
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
validate215.errors = vErrors;
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
validate215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate215.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
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
validate214.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate214.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate215(data.backfill, {instancePath:instancePath+"/backfill",parentData:data,parentDataProperty:"backfill",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
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
validate214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":{"object":true,"backfill":true},"dynamicProps":false,"dynamicItems":false};


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
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate218.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate218.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate218.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate218.errors = vErrors;
return false;
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
validate218.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
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
validate221.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate221.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate221.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate221.errors = vErrors;
return false;
}
}
}
}
else {
validate221.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
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
validate224.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate224.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate224.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate226.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate226.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,64}$"},message:"must match pattern \""+"^[a-z0-9-]{1,64}$"+"\""}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"object":true,"kind":true},"dynamicProps":false,"dynamicItems":false};


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
validate229.errors = [{instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate229.errors = [{instancePath,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = vErrors;
return false;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))){
validate228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
const _errs1 = errors;
if(!(validate229(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate228.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate228.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":{"object":true,"target":true},"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
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
validate232.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate232.errors = vErrors;
return false;
}
validate232.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate232.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/publish-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
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
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
validate198.errors = vErrors;
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
if(!(validate205(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
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
validate198.errors = vErrors;
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
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate198.errors = vErrors;
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
if(!(validate214(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
validate198.errors = vErrors;
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
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
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
validate198.errors = vErrors;
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
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
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
validate198.errors = vErrors;
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
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
validate198.errors = vErrors;
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
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
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
validate198.errors = vErrors;
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
if(!(validate228(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
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
validate198.errors = vErrors;
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
validate198.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate198.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema294.properties["@context"].type},message:"must be string,array,object"}];
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
validate198.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs48 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.published !== undefined && func0.call(data, "published")){
const _errs50 = errors;
validate198.errors = [{instancePath:instancePath+"/published",schemaPath:"#/properties/published/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs50 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs52 = errors;
validate198.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs52 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs54 = errors;
validate198.errors = [{instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate198.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,63}$"+"\""}];
return false;
}
}
else {
validate198.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate198.errors = [{instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate232(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate232(data.cc, {instancePath:instancePath+"/cc",parentData:data,parentDataProperty:"cc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate232(data.bto, {instancePath:instancePath+"/bto",parentData:data,parentDataProperty:"bto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
if(!(validate232(data.bcc, {instancePath:instancePath+"/bcc",parentData:data,parentDataProperty:"bcc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
validate198.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: schema294.properties.object.type},message:"must be string,object"}];
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
validate198.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate198.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate198.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateRecordForm = validate239 as unknown as Validator<shapes.RecordForm>;
const schema330 = {"type":"object","required":["id","thread","namespace","act","kind","data_type","parents","actor","clock","created","body","level","commitment"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/Cid"},"thread":{"$ref":"common.schema.json#/$defs/ThreadName"},"namespace":{"$ref":"common.schema.json#/$defs/Namespace"},"act":{"$ref":"common.schema.json#/$defs/RecordAct"},"kind":{"$ref":"common.schema.json#/$defs/RecordKind"},"data_type":{"$ref":"common.schema.json#/$defs/RecordDataType"},"parents":{"$ref":"common.schema.json#/$defs/RecordParents"},"actor":{"$ref":"common.schema.json#/$defs/Did"},"clock":{"$ref":"common.schema.json#/$defs/RecordClock"},"created":{"$ref":"common.schema.json#/$defs/Instant"},"body":{"$ref":"#/$defs/RedactedBody"},"level":{"const":"L1"},"commitment":{"$ref":"common.schema.json#/$defs/Cid"}}};

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
if(Array.isArray(data)){
if(data.length > 64){
validate242.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
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
validate242.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate242.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate242.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate242.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
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
validate241.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema330.properties, key0))){
validate241.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate241.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern75.test(data1)){
validate241.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern76.test(data2)){
validate241.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema222.enum},message:"must be equal to one of the allowed values"}];
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
if(func292(data4) > 128){
validate241.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern77.test(data4)){
validate241.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate241.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema224.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate242(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
if(func292(data7) > 512){
validate241.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern79.test(data7)){
validate241.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\""}];
return false;
}
}
}
else {
validate241.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate241.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate241.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate241.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data9))){
validate241.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate241.errors = [{instancePath:instancePath+"/created",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key1 of Object.keys(data10)){
if(!(key1 === "redacted")){
validate241.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data10.redacted !== undefined && func0.call(data10, "redacted")){
if(true !== data10.redacted){
validate241.errors = [{instancePath:instancePath+"/body/redacted",schemaPath:"#/$defs/RedactedBody/properties/redacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate241.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate241.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/const",keyword:"const",params:{allowedValue: "L1"},message:"must be equal to constant"}];
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
validate241.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate241.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema344 = {"type":"object","required":["id","thread","namespace","act","kind","data_type","parents","body","level","commitment"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/Cid"},"thread":{"$ref":"common.schema.json#/$defs/ThreadName"},"namespace":{"$ref":"common.schema.json#/$defs/Namespace"},"act":{"$ref":"common.schema.json#/$defs/RecordAct"},"kind":{"$ref":"common.schema.json#/$defs/RecordKind"},"data_type":{"$ref":"common.schema.json#/$defs/RecordDataType"},"parents":{"$ref":"common.schema.json#/$defs/RecordParents"},"body":{"$ref":"#/$defs/RedactedBody"},"level":{"const":"L2"},"commitment":{"$ref":"common.schema.json#/$defs/Cid"}}};

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
if((((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread"))) || (((data.namespace === undefined) || (!(func0.call(data, "namespace")))) && (missing0 = "namespace"))) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.data_type === undefined) || (!(func0.call(data, "data_type")))) && (missing0 = "data_type"))) || (((data.parents === undefined) || (!(func0.call(data, "parents")))) && (missing0 = "parents"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.commitment === undefined) || (!(func0.call(data, "commitment")))) && (missing0 = "commitment"))){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema344.properties, key0))){
validate245.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate245.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern75.test(data1)){
validate245.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern76.test(data2)){
validate245.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate245.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema222.enum},message:"must be equal to one of the allowed values"}];
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
if(func292(data4) > 128){
validate245.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern77.test(data4)){
validate245.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate245.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema224.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate242(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
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
validate245.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 of Object.keys(data7)){
if(!(key1 === "redacted")){
validate245.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data7.redacted !== undefined && func0.call(data7, "redacted")){
if(true !== data7.redacted){
validate245.errors = [{instancePath:instancePath+"/body/redacted",schemaPath:"#/$defs/RedactedBody/properties/redacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate245.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/const",keyword:"const",params:{allowedValue: "L2"},message:"must be equal to constant"}];
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
validate245.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread"))) || (((data.namespace === undefined) || (!(func0.call(data, "namespace")))) && (missing0 = "namespace"))) || (((data.act === undefined) || (!(func0.call(data, "act")))) && (missing0 = "act"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.commitment === undefined) || (!(func0.call(data, "commitment")))) && (missing0 = "commitment"))){
validate248.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "thread")) || (key0 === "namespace")) || (key0 === "act")) || (key0 === "body")) || (key0 === "level")) || (key0 === "commitment"))){
validate248.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate248.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate248.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern75.test(data1)){
validate248.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate248.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern76.test(data2)){
validate248.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate248.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate248.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema222.enum},message:"must be equal to one of the allowed values"}];
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
validate248.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 of Object.keys(data4)){
if(!(key1 === "redacted")){
validate248.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data4.redacted !== undefined && func0.call(data4, "redacted")){
if(true !== data4.redacted){
validate248.errors = [{instancePath:instancePath+"/body/redacted",schemaPath:"#/$defs/RedactedBody/properties/redacted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/RedactedBody/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate248.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/const",keyword:"const",params:{allowedValue: "L3"},message:"must be equal to constant"}];
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
validate248.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate248.errors = [{instancePath:instancePath+"/commitment",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/record-form.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate241(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
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
if(!(validate245(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
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
if(!(validate248(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
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
validate239.errors = vErrors;
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
validate239.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate239.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateRecordWriteRequest = validate250 as unknown as Validator<shapes.RecordWriteRequest>;

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 64){
validate251.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
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
validate251.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate251.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate251.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/record-write-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
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
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "thread") || (key0 === "act")) || (key0 === "body")) || (key0 === "kind")) || (key0 === "data_type")) || (key0 === "namespace")) || (key0 === "parents"))){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern75.test(data0)){
validate250.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate250.errors = [{instancePath:instancePath+"/act",schemaPath:"common.schema.json#/$defs/RecordAct/enum",keyword:"enum",params:{allowedValues: schema222.enum},message:"must be equal to one of the allowed values"}];
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
validate250.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(func292(data3) > 128){
validate250.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(!pattern77.test(data3)){
validate250.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,7}$"+"\""}];
return false;
}
}
}
else {
validate250.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/RecordKind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate250.errors = [{instancePath:instancePath+"/data_type",schemaPath:"common.schema.json#/$defs/RecordDataType/enum",keyword:"enum",params:{allowedValues: schema224.enum},message:"must be equal to one of the allowed values"}];
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
if(!pattern76.test(data5)){
validate250.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/pattern",keyword:"pattern",params:{pattern: "^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"},message:"must match pattern \""+"^(?:default|(?!default(?:/|$))[a-z0-9][a-z0-9_-]{0,62}(?:/[a-z0-9][a-z0-9_-]{0,62}){0,3})$"+"\""}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/namespace",schemaPath:"common.schema.json#/$defs/Namespace/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate251(data.parents, {instancePath:instancePath+"/parents",parentData:data,parentDataProperty:"parents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateReport = validate253 as unknown as Validator<shapes.Report>;
const schema368 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/report.schema.json","type":"object","required":["kit_version","spec_version","target","started_at","duration_ms","verdict","counts","results","requirements"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"kit_version":{"type":"string","minLength":1},"spec_version":{"type":"string","minLength":1},"target":{"type":"object","required":["name","classes","capabilities"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"base_url":{"$ref":"common.schema.json#/$defs/HttpUrl"},"classes":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/ConformanceClass"}},"capabilities":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}}}},"started_at":{"$ref":"common.schema.json#/$defs/Instant"},"duration_ms":{"type":"number","minimum":0},"verdict":{"$ref":"#/$defs/RunVerdict"},"counts":{"$ref":"#/$defs/VerdictCounts"},"results":{"type":"array","items":{"$ref":"#/$defs/CheckResult"}},"requirements":{"type":"array","items":{"$ref":"#/$defs/RequirementResult"}}},"$defs":{"Verdict":{"enum":["pass","fail","warn","not-applicable","not-testable","kit-error"]},"RunVerdict":{"enum":["conformant","not-conformant","not-judged","kit-error"]},"VerdictCounts":{"type":"object","required":["pass","fail","warn","not-applicable","not-testable","kit-error"],"additionalProperties":false,"properties":{"pass":{"$ref":"#/$defs/Count"},"fail":{"$ref":"#/$defs/Count"},"warn":{"$ref":"#/$defs/Count"},"not-applicable":{"$ref":"#/$defs/Count"},"not-testable":{"$ref":"#/$defs/Count"},"kit-error":{"$ref":"#/$defs/Count"}}},"Count":{"type":"integer","minimum":0},"CheckResult":{"type":"object","required":["check","title","class","verdict","requirements","observations","duration_ms","failures"],"additionalProperties":false,"properties":{"check":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"class":{"$ref":"common.schema.json#/$defs/RequirementClass"},"verdict":{"$ref":"#/$defs/Verdict"},"reason":{"type":"string"},"no_answer":{"$ref":"#/$defs/NoAnswer"},"requirements":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"observations":{"$ref":"#/$defs/Count"},"duration_ms":{"type":"number","minimum":0},"failures":{"type":"array","items":{"$ref":"#/$defs/Failure"}}}},"NoAnswer":{"type":"object","required":["request","deadline_ms","exchanges","repeat"],"additionalProperties":false,"properties":{"request":{"type":"string","minLength":1},"deadline_ms":{"type":"number","exclusiveMinimum":0},"exchanges":{"type":"array","items":{"$ref":"#/$defs/Exchange"}},"repeat":{"type":"string","minLength":1}}},"Failure":{"type":"object","required":["requirement","sentence","message","exchanges","repeat"],"additionalProperties":false,"properties":{"requirement":{"$ref":"common.schema.json#/$defs/RequirementId"},"sentence":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"expected":{},"actual":{},"exchanges":{"type":"array","items":{"$ref":"#/$defs/Exchange"}},"repeat":{"type":"string","minLength":1}}},"Exchange":{"type":"object","required":["request"],"additionalProperties":false,"properties":{"request":{"$ref":"#/$defs/ExchangeRequest"},"response":{"$ref":"#/$defs/ExchangeResponse"},"error":{"type":"string"}}},"ExchangeRequest":{"type":"object","required":["method","url","headers","body"],"additionalProperties":false,"properties":{"method":{"type":"string","minLength":1},"url":{"type":"string","minLength":1},"headers":{"$ref":"#/$defs/Headers"},"body":{"$ref":"#/$defs/Body"}}},"ExchangeResponse":{"type":"object","required":["status","headers","body"],"additionalProperties":false,"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"$ref":"#/$defs/Headers"},"body":{"$ref":"#/$defs/Body"}}},"Headers":{"type":"object","additionalProperties":{"type":"string"}},"Body":{"type":["string","null"]},"RequirementResult":{"type":"object","required":["id","level","verdict"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/RequirementId"},"level":{"$ref":"common.schema.json#/$defs/RequirementLevel"},"verdict":{"$ref":"#/$defs/Verdict"}}}}};
const schema373 = {"enum":["conformant","not-conformant","not-judged","kit-error"]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
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
validate254.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "pass") || (key0 === "fail")) || (key0 === "warn")) || (key0 === "not-applicable")) || (key0 === "not-testable")) || (key0 === "kit-error"))){
validate254.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate254.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate254.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate254.errors = [{instancePath:instancePath+"/fail",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate254.errors = [{instancePath:instancePath+"/fail",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate254.errors = [{instancePath:instancePath+"/warn",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate254.errors = [{instancePath:instancePath+"/warn",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate254.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate254.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate254.errors = [{instancePath:instancePath+"/not-testable",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate254.errors = [{instancePath:instancePath+"/not-testable",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate254.errors = [{instancePath:instancePath+"/kit-error",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate254.errors = [{instancePath:instancePath+"/kit-error",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema381 = {"type":"object","required":["check","title","class","verdict","requirements","observations","duration_ms","failures"],"additionalProperties":false,"properties":{"check":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"class":{"$ref":"common.schema.json#/$defs/RequirementClass"},"verdict":{"$ref":"#/$defs/Verdict"},"reason":{"type":"string"},"no_answer":{"$ref":"#/$defs/NoAnswer"},"requirements":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"observations":{"$ref":"#/$defs/Count"},"duration_ms":{"type":"number","minimum":0},"failures":{"type":"array","items":{"$ref":"#/$defs/Failure"}}}};
const schema384 = {"enum":["pass","fail","warn","not-applicable","not-testable","kit-error"]};
const schema382 = {"anyOf":[{"$ref":"#/$defs/ConformanceClass"},{"enum":["test-clock"]}]};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
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
const err0 = {instancePath,schemaPath:"#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema382.anyOf[1].enum},message:"must be equal to one of the allowed values"};
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
validate257.errors = vErrors;
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
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema389 = {"type":["string","null"]};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
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
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "url")) || (key0 === "headers")) || (key0 === "body"))){
validate261.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func292(data0) < 1){
validate261.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data1) < 1){
validate261.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate261.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate261.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/Body/type",keyword:"type",params:{type: schema389.type},message:"must be string,null"}];
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
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
validate263.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "status") || (key0 === "headers")) || (key0 === "body"))){
validate263.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate263.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
validate263.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data0 < 100 || isNaN(data0)){
validate263.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
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
validate263.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate263.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/Body/type",keyword:"type",params:{type: schema389.type},message:"must be string,null"}];
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
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.request === undefined) || (!(func0.call(data, "request")))) && (missing0 = "request")){
validate260.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "request") || (key0 === "response")) || (key0 === "error"))){
validate260.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.request !== undefined && func0.call(data, "request")){
const _errs2 = errors;
if(!(validate261(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
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
if(!(validate263(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
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
validate260.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate260.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
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
validate259.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "request") || (key0 === "deadline_ms")) || (key0 === "exchanges")) || (key0 === "repeat"))){
validate259.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func292(data0) < 1){
validate259.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate259.errors = [{instancePath:instancePath+"/deadline_ms",schemaPath:"#/properties/deadline_ms/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/deadline_ms",schemaPath:"#/properties/deadline_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
if(!(validate260(data2[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate259.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(func292(data4) < 1){
validate259.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
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
validate267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "requirement") || (key0 === "sentence")) || (key0 === "message")) || (key0 === "expected")) || (key0 === "actual")) || (key0 === "exchanges")) || (key0 === "repeat"))){
validate267.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern73.test(data0)){
validate267.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate267.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data1) < 1){
validate267.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate267.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data2) < 1){
validate267.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate267.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate260(data3[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate267.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(func292(data5) < 1){
validate267.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate267.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
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
validate256.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema381.properties, key0))){
validate256.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func292(data0) < 1){
validate256.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data1) < 1){
validate256.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate257(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
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
validate256.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues: schema384.enum},message:"must be equal to one of the allowed values"}];
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
validate256.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate259(data.no_answer, {instancePath:instancePath+"/no_answer",parentData:data,parentDataProperty:"no_answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
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
validate256.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(!pattern73.test(data7)){
validate256.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate256.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate256.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate256.errors = [{instancePath:instancePath+"/observations",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate256.errors = [{instancePath:instancePath+"/observations",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate256.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
if(!(validate267(data10[i2], {instancePath:instancePath+"/failures/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate256.errors = [{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema399 = {"enum":["MUST","MUST NOT","SHOULD","SHOULD NOT","MAY"]};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
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
validate271.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "level")) || (key0 === "verdict"))){
validate271.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern73.test(data0)){
validate271.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate271.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate271.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/RequirementLevel/enum",keyword:"enum",params:{allowedValues: schema399.enum},message:"must be equal to one of the allowed values"}];
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
validate271.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues: schema384.enum},message:"must be equal to one of the allowed values"}];
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
validate271.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
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
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema368.properties, key0))){
validate253.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate253.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data1) < 1){
validate253.errors = [{instancePath:instancePath+"/kit_version",schemaPath:"#/properties/kit_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/kit_version",schemaPath:"#/properties/kit_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data2) < 1){
validate253.errors = [{instancePath:instancePath+"/spec_version",schemaPath:"#/properties/spec_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/spec_version",schemaPath:"#/properties/spec_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate253.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "name") || (key1 === "version")) || (key1 === "base_url")) || (key1 === "classes")) || (key1 === "capabilities"))){
validate253.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(func292(data4) < 1){
validate253.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data5) < 1){
validate253.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate253.errors = [{instancePath:instancePath+"/target/base_url",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/target/base_url",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate253.errors = [{instancePath:instancePath+"/target/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"}];
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
validate253.errors = [{instancePath:instancePath+"/target/classes",schemaPath:"#/properties/target/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/target/classes",schemaPath:"#/properties/target/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern44.test(data10)){
validate253.errors = [{instancePath:instancePath+"/target/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/target/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate253.errors = [{instancePath:instancePath+"/target/capabilities",schemaPath:"#/properties/target/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/target/capabilities",schemaPath:"#/properties/target/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate253.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate253.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data11))){
validate253.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate253.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate253.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/RunVerdict/enum",keyword:"enum",params:{allowedValues: schema373.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate254(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
if(!(validate256(data15[i4], {instancePath:instancePath+"/results/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var valid11 = _errs37 === errors;
if(!valid11){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate271(data17[i5], {instancePath:instancePath+"/requirements/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
var valid12 = _errs40 === errors;
if(!valid12){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRequirements = validate273 as unknown as Validator<shapes.Requirements>;
const pattern137 = new RegExp("^[0-9]{2}-[a-z0-9-]+\\.md$", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((data === "core") || (data === "actors")) || (data === "inbox")) || (data === "follow")) || (data === "delivery")) || (data === "discovery")) || (data === "backfill")) || (data === "verbs")) || (data === "records")) || (data === "pairs")) || (data === "consent")) || (data === "sync")) || (data === "relay")) || (data === "invite"))){
const err0 = {instancePath,schemaPath:"#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema382.anyOf[1].enum},message:"must be equal to one of the allowed values"};
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
validate275.errors = vErrors;
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
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
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
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "level")) || (key0 === "class")) || (key0 === "chapter")) || (key0 === "section")) || (key0 === "sentence")) || (key0 === "hash"))){
validate274.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern73.test(data0)){
validate274.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate274.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate274.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/RequirementLevel/enum",keyword:"enum",params:{allowedValues: schema399.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate275(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
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
if(!pattern137.test(data3)){
validate274.errors = [{instancePath:instancePath+"/chapter",schemaPath:"#/properties/chapter/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+\\.md$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+\\.md$"+"\""}];
return false;
}
}
else {
validate274.errors = [{instancePath:instancePath+"/chapter",schemaPath:"#/properties/chapter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate274.errors = [{instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data5) < 1){
validate274.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate274.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate274.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate274.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/requirements.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
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
validate273.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "version") || (key0 === "requirements"))){
validate273.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func292(data0) < 1){
validate273.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate273.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate274(data1[i0], {instancePath:instancePath+"/requirements/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate273.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate273.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateResolveAnswer = validate278 as unknown as Validator<shapes.ResolveAnswer>;

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/resolve-answer.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
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
validate278.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.subject !== undefined && func0.call(data, "subject")){
let data0 = data.subject;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats110(data0))){
validate278.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate278.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate278.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate278.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate278.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":{"subject":true,"actor":true},"dynamicProps":false,"dynamicItems":false};

export const validateSchemaJudgeInput = validate279 as unknown as Validator<shapes.SchemaJudgeInput>;

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
if((((data.schemaHex === undefined) || (!(func0.call(data, "schemaHex")))) && (missing0 = "schemaHex")) || (((data.valueHex === undefined) || (!(func0.call(data, "valueHex")))) && (missing0 = "valueHex"))){
validate279.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "schemaHex") || (key0 === "valueHex"))){
validate279.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate279.errors = [{instancePath:instancePath+"/schemaHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate279.errors = [{instancePath:instancePath+"/schemaHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate279.errors = [{instancePath:instancePath+"/valueHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate279.errors = [{instancePath:instancePath+"/valueHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate279.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSchemaJudgeOutput = validate280 as unknown as Validator<shapes.SchemaJudgeOutput>;

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
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
validate280.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "valid")){
validate280.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.valid !== undefined && func0.call(data, "valid")){
if(typeof data.valid !== "boolean"){
validate280.errors = [{instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSignedActivity = validate153 as unknown as Validator<shapes.SignedActivity>;

export const validateTargetManifest = validate281 as unknown as Validator<shapes.TargetManifest>;
const schema413 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/target-manifest.schema.json","type":"object","required":["name","classes","operator_token_env"],"additionalProperties":false,"oneOf":[{"required":["start"]},{"required":["base_url"]}],"properties":{"$schema":{"type":"string"},"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"classes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/ConformanceClass"}},"capabilities":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}},"start":{"$ref":"#/$defs/TargetStart"},"base_url":{"$ref":"common.schema.json#/$defs/Origin"},"operator_token_env":{"$ref":"#/$defs/EnvironmentName"},"actor_tokens_env":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/ActorName"},"additionalProperties":{"$ref":"#/$defs/EnvironmentName"}}},"$defs":{"TargetStart":{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/CommandLine"},"guarded_command":{"$ref":"#/$defs/CommandLine"},"bare_command":{"$ref":"#/$defs/CommandLine"},"env":{"type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Template"}},"cwd":{"type":"string","minLength":1},"ready_timeout_ms":{"type":"integer","minimum":100,"maximum":600000},"stop_signal":{"enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP"]}}},"Template":{"type":"string","pattern":"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},"CommandLine":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Template"}},"EnvironmentName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}};
const pattern143 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema416 = {"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/CommandLine"},"guarded_command":{"$ref":"#/$defs/CommandLine"},"bare_command":{"$ref":"#/$defs/CommandLine"},"env":{"type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Template"}},"cwd":{"type":"string","minLength":1},"ready_timeout_ms":{"type":"integer","minimum":100,"maximum":600000},"stop_signal":{"enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP"]}}};
const pattern142 = new RegExp("^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$", "u");

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate283.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(!pattern142.test(data0)){
validate283.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Template/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},message:"must match pattern \""+"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"+"\""}];
return false;
}
}
else {
validate283.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate283.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.command === undefined) || (!(func0.call(data, "command")))) && (missing0 = "command")){
validate282.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "command") || (key0 === "guarded_command")) || (key0 === "bare_command")) || (key0 === "env")) || (key0 === "cwd")) || (key0 === "ready_timeout_ms")) || (key0 === "stop_signal"))){
validate282.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.command !== undefined && func0.call(data, "command")){
const _errs2 = errors;
if(!(validate283(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
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
if(!(validate283(data.guarded_command, {instancePath:instancePath+"/guarded_command",parentData:data,parentDataProperty:"guarded_command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
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
if(!(validate283(data.bare_command, {instancePath:instancePath+"/bare_command",parentData:data,parentDataProperty:"bare_command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
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
if(!pattern143.test(key1)){
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
validate282.errors = vErrors;
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
if(!pattern142.test(data4)){
validate282.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Template/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},message:"must match pattern \""+"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"+"\""}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate282.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(func292(data5) < 1){
validate282.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate282.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 600000 || isNaN(data6)){
validate282.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data6 < 100 || isNaN(data6)){
validate282.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
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
validate282.errors = [{instancePath:instancePath+"/stop_signal",schemaPath:"#/properties/stop_signal/enum",keyword:"enum",params:{allowedValues: schema416.properties.stop_signal.enum},message:"must be equal to one of the allowed values"}];
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
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/target-manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
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
validate281.errors = vErrors;
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
validate281.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema413.properties, key0))){
validate281.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs5 = errors;
if(typeof data.$schema !== "string"){
validate281.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data1) < 1){
validate281.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data2) < 1){
validate281.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate281.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(!((((((((((((((data4 === "core") || (data4 === "actors")) || (data4 === "inbox")) || (data4 === "follow")) || (data4 === "delivery")) || (data4 === "discovery")) || (data4 === "backfill")) || (data4 === "verbs")) || (data4 === "records")) || (data4 === "pairs")) || (data4 === "consent")) || (data4 === "sync")) || (data4 === "relay")) || (data4 === "invite"))){
validate281.errors = [{instancePath:instancePath+"/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"}];
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
validate281.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate281.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern44.test(data6)){
validate281.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate281.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate281.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate282(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(formats64(data8))){
validate281.errors = [{instancePath:instancePath+"/base_url",schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\""}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/base_url",schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern143.test(data9)){
validate281.errors = [{instancePath:instancePath+"/operator_token_env",schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/operator_token_env",schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate281.errors = vErrors;
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
if(!pattern143.test(data11)){
validate281.errors = [{instancePath:instancePath+"/actor_tokens_env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate281.errors = [{instancePath:instancePath+"/actor_tokens_env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate281.errors = [{instancePath:instancePath+"/actor_tokens_env",schemaPath:"#/properties/actor_tokens_env/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate281.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateThreadPage = validate288 as unknown as Validator<shapes.ThreadPage>;

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/thread-page.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
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
validate288.errors = [{instancePath:instancePath+"/next",schemaPath:"#/then/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/next",schemaPath:"#/else/properties/next/type",keyword:"type",params:{type: "null"},message:"must be null"}];
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
validate288.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread")) || (((data.records === undefined) || (!(func0.call(data, "records")))) && (missing0 = "records"))) || (((data.has_more === undefined) || (!(func0.call(data, "has_more")))) && (missing0 = "has_more"))) || (((data.next === undefined) || (!(func0.call(data, "next")))) && (missing0 = "next"))){
validate288.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!pattern75.test(data3)){
validate288.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate288.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate288.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid6 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate239(data4[i0], {instancePath:instancePath+"/records/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
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
validate288.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate288.errors = [{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate288.errors = vErrors;
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
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate288.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateThreadSummary = validate290 as unknown as Validator<shapes.ThreadSummary>;

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.missing === undefined) || (!(func0.call(data, "missing")))) && (missing0 = "missing"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate291.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate291.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"}];
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
validate291.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate291.errors = [{instancePath:instancePath+"/missing/" + i0,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate291.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate291.errors = [{instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":{"id":true,"missing":true},"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.clock === undefined) || (!(func0.call(data, "clock")))) && (missing0 = "clock"))) || (((data.ids === undefined) || (!(func0.call(data, "ids")))) && (missing0 = "ids"))){
validate293.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actor !== undefined && func0.call(data, "actor")){
let data0 = data.actor;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func292(data0) > 512){
validate293.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
return false;
}
else {
if(!pattern79.test(data0)){
validate293.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/pattern",keyword:"pattern",params:{pattern: "^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"},message:"must match pattern \""+"^did:(?:key|web|sync):[A-Za-z0-9._:%-]+$"+"\""}];
return false;
}
}
}
else {
validate293.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/Did/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate293.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate293.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate293.errors = [{instancePath:instancePath+"/clock",schemaPath:"common.schema.json#/$defs/RecordClock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate293.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
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
validate293.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate293.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate293.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate293.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":{"actor":true,"clock":true,"ids":true},"dynamicProps":false,"dynamicItems":false};


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
if((((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value")) || (((data.slots === undefined) || (!(func0.call(data, "slots")))) && (missing0 = "slots"))){
validate296.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.value !== undefined && func0.call(data, "value")){
let data0 = data.value;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate296.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate296.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate296.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate296.errors = [{instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
for(const key0 of Object.keys(data1)){
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof key0 === "string"){
if(func292(key0) > 512){
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
if(!pattern79.test(key0)){
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
validate296.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 of Object.keys(data1)){
let data2 = data1[key1];
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate296.errors = [{instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/slots/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate296.errors = [{instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/slots/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate296.errors = [{instancePath:instancePath+"/slots/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/slots/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate296.errors = [{instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate296.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":{"value":true,"slots":true},"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
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
if(func292(key0) > 64){
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
if(func292(key0) < 1){
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
validate295.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs4 = errors;
if(!(validate296(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
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
validate295.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/thread-summary.schema.json" */;
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
if(((((((data.thread === undefined) || (!(func0.call(data, "thread")))) && (missing0 = "thread")) || (((data.records === undefined) || (!(func0.call(data, "records")))) && (missing0 = "records"))) || (((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending"))) || (((data.equivocations === undefined) || (!(func0.call(data, "equivocations")))) && (missing0 = "equivocations"))) || (((data.counters === undefined) || (!(func0.call(data, "counters")))) && (missing0 = "counters"))){
validate290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.thread !== undefined && func0.call(data, "thread")){
let data0 = data.thread;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern75.test(data0)){
validate290.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/pattern",keyword:"pattern",params:{pattern: "^th_[a-z0-9][a-z0-9_-]{0,124}$"},message:"must match pattern \""+"^th_[a-z0-9][a-z0-9_-]{0,124}$"+"\""}];
return false;
}
}
else {
validate290.errors = [{instancePath:instancePath+"/thread",schemaPath:"common.schema.json#/$defs/ThreadName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate290.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate290.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(!(validate291(data2[i0], {instancePath:instancePath+"/pending/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate290.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate293(data4[i1], {instancePath:instancePath+"/equivocations/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate290.errors = [{instancePath:instancePath+"/equivocations",schemaPath:"#/properties/equivocations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate295(data.counters, {instancePath:instancePath+"/counters",parentData:data,parentDataProperty:"counters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
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
validate290.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":{"thread":true,"records":true,"pending":true,"equivocations":true,"counters":true},"dynamicProps":false,"dynamicItems":false};

export const validateTokenRemoval = validate299 as unknown as Validator<shapes.TokenRemoval>;
const pattern156 = new RegExp("^[A-Za-z0-9._~+/=-]{16,256}$", "u");

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/token-removal.schema.json" */;
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
if(((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token")){
validate299.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern156.test(data0)){
validate299.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]{16,256}$"},message:"must match pattern \""+"^[A-Za-z0-9._~+/=-]{16,256}$"+"\""}];
return false;
}
}
else {
validate299.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate299.evaluated = {"props":{"token":true},"dynamicProps":false,"dynamicItems":false};

export const validateTokenRequest = validate300 as unknown as Validator<shapes.TokenRequest>;

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/token-request.schema.json" */;
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
if((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token"))){
validate300.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate300.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate300.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern156.test(data1)){
validate300.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]{16,256}$"},message:"must match pattern \""+"^[A-Za-z0-9._~+/=-]{16,256}$"+"\""}];
return false;
}
}
else {
validate300.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":{"actor":true,"token":true},"dynamicProps":false,"dynamicItems":false};

export const validateTombstone = validate66 as unknown as Validator<shapes.Tombstone>;

export const validateVectorFile = validate301 as unknown as Validator<shapes.VectorFile>;

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
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
validate302.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "description"))){
validate302.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern44.test(data0)){
validate302.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate302.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data1) < 1){
validate302.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate302.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate302.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema450 = {"type":"object","required":["id","comment","requires","flags","origin","op","input","expect"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},"comment":{"type":"string","minLength":1},"requires":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"flags":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}},"origin":{"type":"string","pattern":"^(?:hand|generated|external:.+)$"},"op":{"$ref":"#/$defs/VectorOperation"},"input":{"type":"object"},"expect":{"$ref":"#/$defs/VectorExpectation"},"sibling":{"type":"string","pattern":"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"}},"allOf":[{"if":{"properties":{"expect":{"properties":{"result":{"const":"invalid"}}}}},"then":{"required":["sibling"]}},{"if":{"properties":{"input":{"required":["repeat"]}}},"then":{"properties":{"op":{"enum":["canonicalize","cid","document-id","proof-verify","activity-verify","definition-check"]},"input":{"$ref":"#/$defs/RepeatInput"}}},"else":{"allOf":[{"if":{"properties":{"op":{"const":"hello"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/HelloInput"}}}},{"if":{"properties":{"op":{"const":"canonicalize"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CanonicalizeInput"}}}},{"if":{"properties":{"op":{"const":"number"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/NumberInput"}}}},{"if":{"properties":{"op":{"const":"cid"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CidInput"}}}},{"if":{"properties":{"op":{"const":"document-id"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/DocumentIdInput"}}}},{"if":{"properties":{"op":{"const":"cid-parse"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CidParseInput"}}}},{"if":{"properties":{"op":{"const":"ed25519-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/Ed25519VerifyInput"}}}},{"if":{"properties":{"op":{"const":"proof-sign"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ProofSignInput"}}}},{"if":{"properties":{"op":{"const":"proof-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ProofVerifyInput"}}}},{"if":{"properties":{"op":{"const":"active-keys"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ActiveKeysInput"}}}},{"if":{"properties":{"op":{"const":"activity-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ActivityVerifyInput"}}}},{"if":{"properties":{"op":{"const":"follow-graph"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/FollowGraphInput"}}}},{"if":{"properties":{"op":{"const":"endorsements"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/EndorsementsInput"}}}},{"if":{"properties":{"op":{"const":"definition-check"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/DefinitionCheckInput"}}}},{"if":{"properties":{"op":{"const":"schema-judge"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/SchemaJudgeInput"}}}},{"if":{"properties":{"op":{"const":"number-run"}}},"then":{"properties":{"input":{"$ref":"#/$defs/NumberRunInput"}}}}]}},{"if":{"properties":{"op":{"const":"hello"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/HelloOutput"}}}}}},{"if":{"properties":{"op":{"const":"canonicalize"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CanonicalizeOutput"}}}}}},{"if":{"properties":{"op":{"const":"number"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/NumberOutput"}}}}}},{"if":{"properties":{"op":{"const":"cid"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CidOutput"}}}}}},{"if":{"properties":{"op":{"const":"document-id"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/DocumentIdOutput"}}}}}},{"if":{"properties":{"op":{"const":"cid-parse"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CidParseOutput"}}}}}},{"if":{"properties":{"op":{"const":"ed25519-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/Ed25519VerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"proof-sign"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ProofSignOutput"}}}}}},{"if":{"properties":{"op":{"const":"proof-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ProofVerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"active-keys"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ActiveKeysOutput"}}}}}},{"if":{"properties":{"op":{"const":"activity-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ActivityVerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"follow-graph"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/FollowGraphOutput"}}}}}},{"if":{"properties":{"op":{"const":"endorsements"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/EndorsementsOutput"}}}}}},{"if":{"properties":{"op":{"const":"definition-check"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/DefinitionCheckOutput"}}}}}},{"if":{"properties":{"op":{"const":"schema-judge"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/SchemaJudgeOutput"}}}}}},{"if":{"properties":{"op":{"const":"number-run"}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"#/$defs/NumberRunOutput"}}}}}}]};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
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
validate305.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate305.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!((((key0 === "prefixHex") || (key0 === "unitHex")) || (key0 === "count")) || (key0 === "suffixHex"))){
validate305.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate305.errors = [{instancePath:instancePath+"/repeat/prefixHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate305.errors = [{instancePath:instancePath+"/repeat/prefixHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate305.errors = [{instancePath:instancePath+"/repeat/unitHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate305.errors = [{instancePath:instancePath+"/repeat/unitHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate305.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4000000 || isNaN(data3)){
validate305.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4000000},message:"must be <= 4000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate305.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate305.errors = [{instancePath:instancePath+"/repeat/suffixHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate305.errors = [{instancePath:instancePath+"/repeat/suffixHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate305.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate305.errors = [{instancePath:instancePath+"/hex",schemaPath:"#/properties/hex/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate305.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":{"repeat":true,"hex":true},"dynamicProps":false,"dynamicItems":false};

const schema470 = {"anyOf":[{"$ref":"operations.schema.json#/$defs/OperationName"},{"enum":["number-run"]}]};
const schema471 = {"enum":["hello","canonicalize","number","cid","document-id","cid-parse","ed25519-verify","proof-sign","proof-verify","active-keys","activity-verify","follow-graph","endorsements","definition-check","schema-judge"]};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((((((((((((((data === "hello") || (data === "canonicalize")) || (data === "number")) || (data === "cid")) || (data === "document-id")) || (data === "cid-parse")) || (data === "ed25519-verify")) || (data === "proof-sign")) || (data === "proof-verify")) || (data === "active-keys")) || (data === "activity-verify")) || (data === "follow-graph")) || (data === "endorsements")) || (data === "definition-check")) || (data === "schema-judge"))){
const err0 = {instancePath,schemaPath:"operations.schema.json#/$defs/OperationName/enum",keyword:"enum",params:{allowedValues: schema471.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema470.anyOf[1].enum},message:"must be equal to one of the allowed values"};
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
validate326.errors = vErrors;
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
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema472 = {"type":"object","required":["result"],"additionalProperties":false,"properties":{"result":{"enum":["valid","invalid"]},"output":{"type":"object"},"code":{"$ref":"operations.schema.json#/$defs/AdapterCode"}},"if":{"properties":{"result":{"const":"valid"}}},"then":{"required":["output"],"properties":{"code":{"not":{}}}},"else":{"required":["code"],"properties":{"output":{"not":{}}}}};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
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
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema131.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/$defs/AdapterOnlyCode/enum",keyword:"enum",params:{allowedValues: schema132.enum},message:"must be equal to one of the allowed values"};
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
validate329.errors = vErrors;
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
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate328.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
validate328.errors = [{instancePath:instancePath+"/code",schemaPath:"#/then/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate328.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.output !== undefined && func0.call(data, "output")){
validate328.errors = [{instancePath:instancePath+"/output",schemaPath:"#/else/properties/output/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate328.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.result === undefined) || (!(func0.call(data, "result")))) && (missing2 = "result")){
validate328.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "result") || (key0 === "output")) || (key0 === "code"))){
validate328.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data.result !== undefined && func0.call(data, "result")){
let data3 = data.result;
const _errs11 = errors;
if(!((data3 === "valid") || (data3 === "invalid"))){
validate328.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema472.properties.result.enum},message:"must be equal to one of the allowed values"}];
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
validate328.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate329(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
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
validate328.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern168 = new RegExp("^[a-z0-9-]+(?:/[a-z0-9-]+)+$", "u");
const pattern171 = new RegExp("^(?:hand|generated|external:.+)$", "u");

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
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
validate304.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate304.errors = vErrors;
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
if(!((((((data3 === "canonicalize") || (data3 === "cid")) || (data3 === "document-id")) || (data3 === "proof-verify")) || (data3 === "activity-verify")) || (data3 === "definition-check"))){
validate304.errors = [{instancePath:instancePath+"/op",schemaPath:"#/allOf/1/then/properties/op/enum",keyword:"enum",params:{allowedValues: schema450.allOf[1].then.properties.op.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate305(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
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
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate304.errors = vErrors;
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
if(!(validate104(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate304.errors = vErrors;
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
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key1 of Object.keys(data10)){
if(!(key1 === "ieee754")){
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate304.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate304.errors = vErrors;
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
if(!(validate107(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
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
validate304.errors = vErrors;
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
if(!(validate137(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
validate304.errors = vErrors;
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
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key2 of Object.keys(data17)){
if(!(key2 === "text")){
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data17.text !== undefined && func0.call(data17, "text")){
if(typeof data17.text !== "string"){
validate304.errors = [{instancePath:instancePath+"/input/text",schemaPath:"operations.schema.json#/$defs/CidParseInput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate304.errors = vErrors;
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
if(!(validate139(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate304.errors = vErrors;
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
if(!(validate194(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
validate304.errors = vErrors;
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
if(!(validate196(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
validate304.errors = vErrors;
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
validate304.errors = vErrors;
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
validate304.errors = vErrors;
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
if(!(validate158(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
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
validate304.errors = vErrors;
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
if(!(validate141(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate304.errors = vErrors;
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
if(!(validate128(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
validate304.errors = vErrors;
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
if(!(validate279(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
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
validate304.errors = vErrors;
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
if("number-run" !== data.op){
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
let data38 = data.input;
const _errs124 = errors;
if(errors === _errs124){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing4;
if(((data38.count === undefined) || (!(func0.call(data38, "count")))) && (missing4 = "count")){
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs126 = errors;
for(const key3 of Object.keys(data38)){
if(!(key3 === "count")){
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs126 === errors){
if(data38.count !== undefined && func0.call(data38, "count")){
let data39 = data38.count;
const _errs127 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate304.errors = [{instancePath:instancePath+"/input/count",schemaPath:"#/$defs/NumberRunInput/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs127){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 1 || isNaN(data39)){
validate304.errors = [{instancePath:instancePath+"/input/count",schemaPath:"#/$defs/NumberRunInput/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
validate304.errors = vErrors;
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
const err35 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.expect = true;
}
const _errs129 = errors;
const _errs130 = errors;
let valid63 = true;
const _errs131 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs132 = errors;
if("hello" !== data.op){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid64 = _errs132 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.expect !== undefined && func0.call(data, "expect")){
let data41 = data.expect;
const _errs133 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.result !== undefined && func0.call(data41, "result")){
if("valid" !== data41.result){
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
var valid64 = _errs133 === errors;
}
else {
var valid64 = true;
}
}
}
var _valid18 = _errs131 === errors;
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs135 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data43 = data.expect;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.output !== undefined && func0.call(data43, "output")){
let data44 = data43.output;
const _errs138 = errors;
if(errors === _errs138){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing5;
if((((((data44.protocol === undefined) || (!(func0.call(data44, "protocol")))) && (missing5 = "protocol")) || (((data44.name === undefined) || (!(func0.call(data44, "name")))) && (missing5 = "name"))) || (((data44.version === undefined) || (!(func0.call(data44, "version")))) && (missing5 = "version"))) || (((data44.ops === undefined) || (!(func0.call(data44, "ops")))) && (missing5 = "ops"))){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs140 = errors;
for(const key4 of Object.keys(data44)){
if(!((((key4 === "protocol") || (key4 === "name")) || (key4 === "version")) || (key4 === "ops"))){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs140 === errors){
if(data44.protocol !== undefined && func0.call(data44, "protocol")){
const _errs141 = errors;
if(1 !== data44.protocol){
validate304.errors = [{instancePath:instancePath+"/expect/output/protocol",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/protocol/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid69 = _errs141 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data44.name !== undefined && func0.call(data44, "name")){
let data46 = data44.name;
const _errs142 = errors;
if(errors === _errs142){
if(typeof data46 === "string"){
if(func292(data46) < 1){
validate304.errors = [{instancePath:instancePath+"/expect/output/name",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output/name",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid69 = _errs142 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data44.version !== undefined && func0.call(data44, "version")){
let data47 = data44.version;
const _errs144 = errors;
if(errors === _errs144){
if(typeof data47 === "string"){
if(func292(data47) < 1){
validate304.errors = [{instancePath:instancePath+"/expect/output/version",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output/version",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid69 = _errs144 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data44.ops !== undefined && func0.call(data44, "ops")){
let data48 = data44.ops;
const _errs146 = errors;
if(errors === _errs146){
if(Array.isArray(data48)){
var valid70 = true;
const len0 = data48.length;
for(let i0=0; i0<len0; i0++){
let data49 = data48[i0];
const _errs148 = errors;
if(errors === _errs148){
if(typeof data49 === "string"){
if(func292(data49) < 1){
validate304.errors = [{instancePath:instancePath+"/expect/output/ops/" + i0,schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output/ops/" + i0,schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid70 = _errs148 === errors;
if(!valid70){
break;
}
}
if(valid70){
let i1 = data48.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data48[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate304.errors = [{instancePath:instancePath+"/expect/output/ops",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output/ops",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs146 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid18 = _errs135 === errors;
valid63 = _valid18;
if(valid63){
var props17 = {};
props17.expect = true;
props17.op = true;
}
}
if(!valid63){
const err38 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs129 === errors;
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
const _errs150 = errors;
const _errs151 = errors;
let valid72 = true;
const _errs152 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs153 = errors;
if("canonicalize" !== data.op){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid73 = _errs153 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data.expect !== undefined && func0.call(data, "expect")){
let data51 = data.expect;
const _errs154 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.result !== undefined && func0.call(data51, "result")){
if("valid" !== data51.result){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
var valid73 = _errs154 === errors;
}
else {
var valid73 = true;
}
}
}
var _valid19 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs156 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data53 = data.expect;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.output !== undefined && func0.call(data53, "output")){
if(!(validate105(data53.output, {instancePath:instancePath+"/expect/output",parentData:data53,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid19 = _errs156 === errors;
valid72 = _valid19;
if(valid72){
var props18 = {};
props18.expect = true;
props18.op = true;
}
}
if(!valid72){
const err41 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs150 === errors;
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
const _errs159 = errors;
const _errs160 = errors;
let valid77 = true;
const _errs161 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs162 = errors;
if("number" !== data.op){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid78 = _errs162 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data.expect !== undefined && func0.call(data, "expect")){
let data56 = data.expect;
const _errs163 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.result !== undefined && func0.call(data56, "result")){
if("valid" !== data56.result){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
var valid78 = _errs163 === errors;
}
else {
var valid78 = true;
}
}
}
var _valid20 = _errs161 === errors;
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs165 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data58 = data.expect;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.output !== undefined && func0.call(data58, "output")){
let data59 = data58.output;
const _errs168 = errors;
if(errors === _errs168){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing6;
if(((data59.text === undefined) || (!(func0.call(data59, "text")))) && (missing6 = "text")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs170 = errors;
for(const key5 of Object.keys(data59)){
if(!(key5 === "text")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs170 === errors){
if(data59.text !== undefined && func0.call(data59, "text")){
if(typeof data59.text !== "string"){
validate304.errors = [{instancePath:instancePath+"/expect/output/text",schemaPath:"operations.schema.json#/$defs/NumberOutput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid20 = _errs165 === errors;
valid77 = _valid20;
if(valid77){
var props19 = {};
props19.expect = true;
props19.op = true;
}
}
if(!valid77){
const err44 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs159 === errors;
if(valid0){
if(props0 !== true && props19 !== undefined){
if(props19 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props19);
}
}
const _errs173 = errors;
const _errs174 = errors;
let valid84 = true;
const _errs175 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs176 = errors;
if("cid" !== data.op){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid85 = _errs176 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.expect !== undefined && func0.call(data, "expect")){
let data62 = data.expect;
const _errs177 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.result !== undefined && func0.call(data62, "result")){
if("valid" !== data62.result){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
var valid85 = _errs177 === errors;
}
else {
var valid85 = true;
}
}
}
var _valid21 = _errs175 === errors;
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs179 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data64 = data.expect;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.output !== undefined && func0.call(data64, "output")){
if(!(validate108(data64.output, {instancePath:instancePath+"/expect/output",parentData:data64,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid21 = _errs179 === errors;
valid84 = _valid21;
if(valid84){
var props20 = {};
props20.expect = true;
props20.op = true;
}
}
if(!valid84){
const err47 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs173 === errors;
if(valid0){
if(props0 !== true && props20 !== undefined){
if(props20 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props20);
}
}
const _errs182 = errors;
const _errs183 = errors;
let valid89 = true;
const _errs184 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs185 = errors;
if("document-id" !== data.op){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid90 = _errs185 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.expect !== undefined && func0.call(data, "expect")){
let data67 = data.expect;
const _errs186 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.result !== undefined && func0.call(data67, "result")){
if("valid" !== data67.result){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
var valid90 = _errs186 === errors;
}
else {
var valid90 = true;
}
}
}
var _valid22 = _errs184 === errors;
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs188 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data69 = data.expect;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.output !== undefined && func0.call(data69, "output")){
if(!(validate138(data69.output, {instancePath:instancePath+"/expect/output",parentData:data69,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid22 = _errs188 === errors;
valid89 = _valid22;
if(valid89){
var props21 = {};
props21.expect = true;
props21.op = true;
}
}
if(!valid89){
const err50 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs182 === errors;
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
const _errs191 = errors;
const _errs192 = errors;
let valid94 = true;
const _errs193 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs194 = errors;
if("cid-parse" !== data.op){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid95 = _errs194 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data.expect !== undefined && func0.call(data, "expect")){
let data72 = data.expect;
const _errs195 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.result !== undefined && func0.call(data72, "result")){
if("valid" !== data72.result){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
var valid95 = _errs195 === errors;
}
else {
var valid95 = true;
}
}
}
var _valid23 = _errs193 === errors;
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs197 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data74 = data.expect;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.output !== undefined && func0.call(data74, "output")){
let data75 = data74.output;
const _errs200 = errors;
if(errors === _errs200){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing7;
if(((data75.digestHex === undefined) || (!(func0.call(data75, "digestHex")))) && (missing7 = "digestHex")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs202 = errors;
for(const key6 of Object.keys(data75)){
if(!(key6 === "digestHex")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs202 === errors){
if(data75.digestHex !== undefined && func0.call(data75, "digestHex")){
let data76 = data75.digestHex;
const _errs203 = errors;
if(errors === _errs203){
if(typeof data76 === "string"){
if(!pattern32.test(data76)){
validate304.errors = [{instancePath:instancePath+"/expect/output/digestHex",schemaPath:"operations.schema.json#/$defs/CidParseOutput/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output/digestHex",schemaPath:"operations.schema.json#/$defs/CidParseOutput/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid23 = _errs197 === errors;
valid94 = _valid23;
if(valid94){
var props22 = {};
props22.expect = true;
props22.op = true;
}
}
if(!valid94){
const err53 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs191 === errors;
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
const _errs205 = errors;
const _errs206 = errors;
let valid101 = true;
const _errs207 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs208 = errors;
if("ed25519-verify" !== data.op){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid102 = _errs208 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data.expect !== undefined && func0.call(data, "expect")){
let data78 = data.expect;
const _errs209 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.result !== undefined && func0.call(data78, "result")){
if("valid" !== data78.result){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
var valid102 = _errs209 === errors;
}
else {
var valid102 = true;
}
}
}
var _valid24 = _errs207 === errors;
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs211 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data80 = data.expect;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.output !== undefined && func0.call(data80, "output")){
let data81 = data80.output;
const _errs214 = errors;
if(errors === _errs214){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing8;
if(((data81.valid === undefined) || (!(func0.call(data81, "valid")))) && (missing8 = "valid")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs216 = errors;
for(const key7 of Object.keys(data81)){
if(!(key7 === "valid")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs216 === errors){
if(data81.valid !== undefined && func0.call(data81, "valid")){
if(typeof data81.valid !== "boolean"){
validate304.errors = [{instancePath:instancePath+"/expect/output/valid",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid24 = _errs211 === errors;
valid101 = _valid24;
if(valid101){
var props23 = {};
props23.expect = true;
props23.op = true;
}
}
if(!valid101){
const err56 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs205 === errors;
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
const _errs219 = errors;
const _errs220 = errors;
let valid108 = true;
const _errs221 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs222 = errors;
if("proof-sign" !== data.op){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid109 = _errs222 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.expect !== undefined && func0.call(data, "expect")){
let data84 = data.expect;
const _errs223 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.result !== undefined && func0.call(data84, "result")){
if("valid" !== data84.result){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
var valid109 = _errs223 === errors;
}
else {
var valid109 = true;
}
}
}
var _valid25 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs225 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data86 = data.expect;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.output !== undefined && func0.call(data86, "output")){
if(!(validate195(data86.output, {instancePath:instancePath+"/expect/output",parentData:data86,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid25 = _errs225 === errors;
valid108 = _valid25;
if(valid108){
var props24 = {};
props24.expect = true;
props24.op = true;
}
}
if(!valid108){
const err59 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs219 === errors;
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
const _errs228 = errors;
const _errs229 = errors;
let valid113 = true;
const _errs230 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs231 = errors;
if("proof-verify" !== data.op){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid114 = _errs231 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data.expect !== undefined && func0.call(data, "expect")){
let data89 = data.expect;
const _errs232 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.result !== undefined && func0.call(data89, "result")){
if("valid" !== data89.result){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
var valid114 = _errs232 === errors;
}
else {
var valid114 = true;
}
}
}
var _valid26 = _errs230 === errors;
errors = _errs229;
if(vErrors !== null){
if(_errs229){
vErrors.length = _errs229;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs234 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data91 = data.expect;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.output !== undefined && func0.call(data91, "output")){
let data92 = data91.output;
const _errs237 = errors;
if(errors === _errs237){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key8 of Object.keys(data92)){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ProofVerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ProofVerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid26 = _errs234 === errors;
valid113 = _valid26;
if(valid113){
var props25 = {};
props25.expect = true;
props25.op = true;
}
}
if(!valid113){
const err62 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs228 === errors;
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
const _errs240 = errors;
const _errs241 = errors;
let valid119 = true;
const _errs242 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs243 = errors;
if("active-keys" !== data.op){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid120 = _errs243 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data.expect !== undefined && func0.call(data, "expect")){
let data94 = data.expect;
const _errs244 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.result !== undefined && func0.call(data94, "result")){
if("valid" !== data94.result){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
var valid120 = _errs244 === errors;
}
else {
var valid120 = true;
}
}
}
var _valid27 = _errs242 === errors;
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs246 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data96 = data.expect;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.output !== undefined && func0.call(data96, "output")){
let data97 = data96.output;
const _errs249 = errors;
if(errors === _errs249){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing9;
if(((data97.ids === undefined) || (!(func0.call(data97, "ids")))) && (missing9 = "ids")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs251 = errors;
for(const key9 of Object.keys(data97)){
if(!(key9 === "ids")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs251 === errors){
if(data97.ids !== undefined && func0.call(data97, "ids")){
let data98 = data97.ids;
const _errs252 = errors;
if(errors === _errs252){
if(Array.isArray(data98)){
var valid126 = true;
const len1 = data98.length;
for(let i2=0; i2<len1; i2++){
const _errs254 = errors;
if(typeof data98[i2] !== "string"){
validate304.errors = [{instancePath:instancePath+"/expect/output/ids/" + i2,schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid126 = _errs254 === errors;
if(!valid126){
break;
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output/ids",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid27 = _errs246 === errors;
valid119 = _valid27;
if(valid119){
var props26 = {};
props26.expect = true;
props26.op = true;
}
}
if(!valid119){
const err65 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs240 === errors;
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
const _errs256 = errors;
const _errs257 = errors;
let valid127 = true;
const _errs258 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs259 = errors;
if("activity-verify" !== data.op){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid128 = _errs259 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data.expect !== undefined && func0.call(data, "expect")){
let data101 = data.expect;
const _errs260 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.result !== undefined && func0.call(data101, "result")){
if("valid" !== data101.result){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
var valid128 = _errs260 === errors;
}
else {
var valid128 = true;
}
}
}
var _valid28 = _errs258 === errors;
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs262 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data103 = data.expect;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.output !== undefined && func0.call(data103, "output")){
let data104 = data103.output;
const _errs265 = errors;
if(errors === _errs265){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key10 of Object.keys(data104)){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActivityVerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActivityVerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid28 = _errs262 === errors;
valid127 = _valid28;
if(valid127){
var props27 = {};
props27.expect = true;
props27.op = true;
}
}
if(!valid127){
const err68 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs256 === errors;
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
const _errs268 = errors;
const _errs269 = errors;
let valid133 = true;
const _errs270 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs271 = errors;
if("follow-graph" !== data.op){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid134 = _errs271 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data.expect !== undefined && func0.call(data, "expect")){
let data106 = data.expect;
const _errs272 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.result !== undefined && func0.call(data106, "result")){
if("valid" !== data106.result){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
var valid134 = _errs272 === errors;
}
else {
var valid134 = true;
}
}
}
var _valid29 = _errs270 === errors;
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs274 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data108 = data.expect;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.output !== undefined && func0.call(data108, "output")){
if(!(validate160(data108.output, {instancePath:instancePath+"/expect/output",parentData:data108,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid29 = _errs274 === errors;
valid133 = _valid29;
if(valid133){
var props28 = {};
props28.expect = true;
props28.op = true;
}
}
if(!valid133){
const err71 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs268 === errors;
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
const _errs277 = errors;
const _errs278 = errors;
let valid138 = true;
const _errs279 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs280 = errors;
if("endorsements" !== data.op){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid139 = _errs280 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data.expect !== undefined && func0.call(data, "expect")){
let data111 = data.expect;
const _errs281 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.result !== undefined && func0.call(data111, "result")){
if("valid" !== data111.result){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
var valid139 = _errs281 === errors;
}
else {
var valid139 = true;
}
}
}
var _valid30 = _errs279 === errors;
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs283 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data113 = data.expect;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.output !== undefined && func0.call(data113, "output")){
if(!(validate143(data113.output, {instancePath:instancePath+"/expect/output",parentData:data113,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid30 = _errs283 === errors;
valid138 = _valid30;
if(valid138){
var props29 = {};
props29.expect = true;
props29.op = true;
}
}
if(!valid138){
const err74 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs277 === errors;
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
const _errs286 = errors;
const _errs287 = errors;
let valid143 = true;
const _errs288 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs289 = errors;
if("definition-check" !== data.op){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid144 = _errs289 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data.expect !== undefined && func0.call(data, "expect")){
let data116 = data.expect;
const _errs290 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.result !== undefined && func0.call(data116, "result")){
if("valid" !== data116.result){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
var valid144 = _errs290 === errors;
}
else {
var valid144 = true;
}
}
}
var _valid31 = _errs288 === errors;
errors = _errs287;
if(vErrors !== null){
if(_errs287){
vErrors.length = _errs287;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs292 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data118 = data.expect;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.output !== undefined && func0.call(data118, "output")){
if(!(validate129(data118.output, {instancePath:instancePath+"/expect/output",parentData:data118,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid31 = _errs292 === errors;
valid143 = _valid31;
if(valid143){
var props30 = {};
props30.expect = true;
props30.op = true;
}
}
if(!valid143){
const err77 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs286 === errors;
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
const _errs295 = errors;
const _errs296 = errors;
let valid148 = true;
const _errs297 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs298 = errors;
if("schema-judge" !== data.op){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid149 = _errs298 === errors;
}
else {
var valid149 = true;
}
if(valid149){
if(data.expect !== undefined && func0.call(data, "expect")){
let data121 = data.expect;
const _errs299 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.result !== undefined && func0.call(data121, "result")){
if("valid" !== data121.result){
const err79 = {};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
var valid149 = _errs299 === errors;
}
else {
var valid149 = true;
}
}
}
var _valid32 = _errs297 === errors;
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs301 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data123 = data.expect;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.output !== undefined && func0.call(data123, "output")){
let data124 = data123.output;
const _errs304 = errors;
if(errors === _errs304){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing10;
if(((data124.valid === undefined) || (!(func0.call(data124, "valid")))) && (missing10 = "valid")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs306 = errors;
for(const key11 of Object.keys(data124)){
if(!(key11 === "valid")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs306 === errors){
if(data124.valid !== undefined && func0.call(data124, "valid")){
if(typeof data124.valid !== "boolean"){
validate304.errors = [{instancePath:instancePath+"/expect/output/valid",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/SchemaJudgeOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid32 = _errs301 === errors;
valid148 = _valid32;
if(valid148){
var props31 = {};
props31.expect = true;
props31.op = true;
}
}
if(!valid148){
const err80 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs295 === errors;
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
const _errs309 = errors;
const _errs310 = errors;
let valid155 = true;
const _errs311 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("number-run" !== data.op){
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
var _valid33 = _errs311 === errors;
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs313 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data127 = data.expect;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.output !== undefined && func0.call(data127, "output")){
let data128 = data127.output;
const _errs316 = errors;
if(errors === _errs316){
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing11;
if(((data128.sha256Hex === undefined) || (!(func0.call(data128, "sha256Hex")))) && (missing11 = "sha256Hex")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs318 = errors;
for(const key12 of Object.keys(data128)){
if(!(key12 === "sha256Hex")){
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs318 === errors){
if(data128.sha256Hex !== undefined && func0.call(data128, "sha256Hex")){
let data129 = data128.sha256Hex;
const _errs319 = errors;
if(errors === _errs319){
if(typeof data129 === "string"){
if(!pattern32.test(data129)){
validate304.errors = [{instancePath:instancePath+"/expect/output/sha256Hex",schemaPath:"#/$defs/NumberRunOutput/properties/sha256Hex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output/sha256Hex",schemaPath:"#/$defs/NumberRunOutput/properties/sha256Hex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid33 = _errs313 === errors;
valid155 = _valid33;
if(valid155){
var props32 = {};
props32.expect = true;
props32.op = true;
}
}
if(!valid155){
const err82 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
validate304.errors = vErrors;
return false;
}
var valid0 = _errs309 === errors;
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
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs321 = errors;
for(const key13 of Object.keys(data)){
if(!(func0.call(schema450.properties, key13))){
validate304.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs321 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data130 = data.id;
const _errs322 = errors;
if(errors === _errs322){
if(typeof data130 === "string"){
if(!pattern168.test(data130)){
validate304.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid161 = _errs322 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.comment !== undefined && func0.call(data, "comment")){
let data131 = data.comment;
const _errs324 = errors;
if(errors === _errs324){
if(typeof data131 === "string"){
if(func292(data131) < 1){
validate304.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid161 = _errs324 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.requires !== undefined && func0.call(data, "requires")){
let data132 = data.requires;
const _errs326 = errors;
if(errors === _errs326){
if(Array.isArray(data132)){
if(data132.length < 1){
validate304.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid162 = true;
const len2 = data132.length;
for(let i3=0; i3<len2; i3++){
let data133 = data132[i3];
const _errs328 = errors;
const _errs329 = errors;
if(errors === _errs329){
if(typeof data133 === "string"){
if(!pattern73.test(data133)){
validate304.errors = [{instancePath:instancePath+"/requires/" + i3,schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/requires/" + i3,schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid162 = _errs328 === errors;
if(!valid162){
break;
}
}
if(valid162){
let i4 = data132.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data132[i4], data132[j1])){
validate304.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"}];
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
validate304.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid161 = _errs326 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.flags !== undefined && func0.call(data, "flags")){
let data134 = data.flags;
const _errs331 = errors;
if(errors === _errs331){
if(Array.isArray(data134)){
var valid165 = true;
const len3 = data134.length;
for(let i5=0; i5<len3; i5++){
let data135 = data134[i5];
const _errs333 = errors;
const _errs334 = errors;
if(errors === _errs334){
if(typeof data135 === "string"){
if(!pattern44.test(data135)){
validate304.errors = [{instancePath:instancePath+"/flags/" + i5,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/flags/" + i5,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid165 = _errs333 === errors;
if(!valid165){
break;
}
}
if(valid165){
let i6 = data134.length;
let j2;
if(i6 > 1){
outer1:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data134[i6], data134[j2])){
validate304.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid161 = _errs331 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.origin !== undefined && func0.call(data, "origin")){
let data136 = data.origin;
const _errs336 = errors;
if(errors === _errs336){
if(typeof data136 === "string"){
if(!pattern171.test(data136)){
validate304.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/pattern",keyword:"pattern",params:{pattern: "^(?:hand|generated|external:.+)$"},message:"must match pattern \""+"^(?:hand|generated|external:.+)$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid161 = _errs336 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.op !== undefined && func0.call(data, "op")){
const _errs338 = errors;
if(!(validate326(data.op, {instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid161 = _errs338 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.input !== undefined && func0.call(data, "input")){
let data138 = data.input;
const _errs339 = errors;
if(!(data138 && typeof data138 == "object" && !Array.isArray(data138))){
validate304.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid161 = _errs339 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.expect !== undefined && func0.call(data, "expect")){
const _errs341 = errors;
if(!(validate328(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid161 = _errs341 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data.sibling !== undefined && func0.call(data, "sibling")){
let data140 = data.sibling;
const _errs342 = errors;
if(errors === _errs342){
if(typeof data140 === "string"){
if(!pattern168.test(data140)){
validate304.errors = [{instancePath:instancePath+"/sibling",schemaPath:"#/properties/sibling/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"+"\""}];
return false;
}
}
else {
validate304.errors = [{instancePath:instancePath+"/sibling",schemaPath:"#/properties/sibling/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid161 = _errs342 === errors;
}
else {
var valid161 = true;
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
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/vector-file.schema.json" */;
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
if((((((((data.$schema === undefined) || (!(func0.call(data, "$schema")))) && (missing0 = "$schema")) || (((data.suite === undefined) || (!(func0.call(data, "suite")))) && (missing0 = "suite"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))) || (((data.description === undefined) || (!(func0.call(data, "description")))) && (missing0 = "description"))) || (((data.notes === undefined) || (!(func0.call(data, "notes")))) && (missing0 = "notes"))) || (((data.cases === undefined) || (!(func0.call(data, "cases")))) && (missing0 = "cases"))){
validate301.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "suite")) || (key0 === "spec")) || (key0 === "description")) || (key0 === "notes")) || (key0 === "cases"))){
validate301.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate301.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern44.test(data1)){
validate301.errors = [{instancePath:instancePath+"/suite",schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate301.errors = [{instancePath:instancePath+"/suite",schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data2) < 1){
validate301.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate301.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func292(data3) < 1){
validate301.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate301.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern44.test(key1)){
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
validate301.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs17 = errors;
if(!(validate302(data4[key2], {instancePath:instancePath+"/notes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
validate301.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate301.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate304(data6[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
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
validate301.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
};
