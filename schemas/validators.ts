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
const func270 = require("ajv/dist/runtime/ucs2length").default;

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
let data24 = data.id;
const _errs80 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid39 = _errs80 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.op !== undefined && func0.call(data, "op")){
let data25 = data.op;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data25 === "string"){
if(func270(data25) < 1){
validate69.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs82 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data.input !== undefined && func0.call(data, "input")){
let data26 = data.input;
const _errs84 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
validate69.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid39 = _errs84 === errors;
}
else {
var valid39 = true;
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

export const validateAdapterResponse = validate84 as unknown as Validator<shapes.AdapterResponse>;
const schema121 = {"enum":["too-large","byte-order-mark","invalid-utf8","invalid-json","duplicate-member","lone-surrogate","noncharacter","unsafe-integer","number-overflow","number-underflow","too-deep","cid-multibase","cid-trailing-bits","cid-version","cid-codec","cid-hash","cid-digest-length","proof-missing","proof-malformed","proof-unsupported","proof-purpose","proof-created","proof-method","proof-context","proof-invalid","key-unknown","key-inactive","key-revoked","key-purpose","key-superseded","shape-invalid","id-mismatch","actor-mismatch","replay","self-follow","audience-refused","schema-violated","definition-invalid","move-unconfirmed","signer-unresolvable","signer-unavailable","not-found","gone","method-not-allowed","not-acceptable","unsupported-media-type","query-invalid","unauthorized","forbidden","conflict","peer-unavailable","resolve-failed","internal","unavailable"]};
const schema122 = {"enum":["unsupported-op","number-not-finite"]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "too-large") || (data === "byte-order-mark")) || (data === "invalid-utf8")) || (data === "invalid-json")) || (data === "duplicate-member")) || (data === "lone-surrogate")) || (data === "noncharacter")) || (data === "unsafe-integer")) || (data === "number-overflow")) || (data === "number-underflow")) || (data === "too-deep")) || (data === "cid-multibase")) || (data === "cid-trailing-bits")) || (data === "cid-version")) || (data === "cid-codec")) || (data === "cid-hash")) || (data === "cid-digest-length")) || (data === "proof-missing")) || (data === "proof-malformed")) || (data === "proof-unsupported")) || (data === "proof-purpose")) || (data === "proof-created")) || (data === "proof-method")) || (data === "proof-context")) || (data === "proof-invalid")) || (data === "key-unknown")) || (data === "key-inactive")) || (data === "key-revoked")) || (data === "key-purpose")) || (data === "key-superseded")) || (data === "shape-invalid")) || (data === "id-mismatch")) || (data === "actor-mismatch")) || (data === "replay")) || (data === "self-follow")) || (data === "audience-refused")) || (data === "schema-violated")) || (data === "definition-invalid")) || (data === "move-unconfirmed")) || (data === "signer-unresolvable")) || (data === "signer-unavailable")) || (data === "not-found")) || (data === "gone")) || (data === "method-not-allowed")) || (data === "not-acceptable")) || (data === "unsupported-media-type")) || (data === "query-invalid")) || (data === "unauthorized")) || (data === "forbidden")) || (data === "conflict")) || (data === "peer-unavailable")) || (data === "resolve-failed")) || (data === "internal")) || (data === "unavailable"))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema121.enum},message:"must be equal to one of the allowed values"};
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
if(!((data === "unsupported-op") || (data === "number-not-finite"))){
const err1 = {instancePath,schemaPath:"#/$defs/AdapterOnlyCode/enum",keyword:"enum",params:{allowedValues: schema122.enum},message:"must be equal to one of the allowed values"};
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
validate85.errors = vErrors;
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
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/adapter-response.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
validate84.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
validate84.errors = [{instancePath:instancePath+"/code",schemaPath:"#/then/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate84.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.output !== undefined && func0.call(data, "output")){
validate84.errors = [{instancePath:instancePath+"/output",schemaPath:"#/else/properties/output/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate84.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing2 = "id")) || (((data.ok === undefined) || (!(func0.call(data, "ok")))) && (missing2 = "ok"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
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
validate84.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate84.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate84.errors = [{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate84.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate85(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
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
validate84.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateCanonicalizeInput = validate87 as unknown as Validator<shapes.CanonicalizeInput>;

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
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
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate87.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCanonicalizeOutput = validate88 as unknown as Validator<shapes.CanonicalizeOutput>;

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
if(((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate88.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate88.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

export const validateCidInput = validate89 as unknown as Validator<shapes.CidInput>;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
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
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "hex")){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate89.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidOutput = validate90 as unknown as Validator<shapes.CidOutput>;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
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
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "canonicalHex") || (key0 === "digestHex")) || (key0 === "cid"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate90.errors = [{instancePath:instancePath+"/canonicalHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/canonicalHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate90.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate90.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate90.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCidParseInput = validate91 as unknown as Validator<shapes.CidParseInput>;

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
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
validate91.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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

export const validateCidParseOutput = validate92 as unknown as Validator<shapes.CidParseOutput>;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
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
validate92.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "digestHex")){
validate92.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate92.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate92.errors = [{instancePath:instancePath+"/digestHex",schemaPath:"#/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateClockAdvance = validate93 as unknown as Validator<shapes.ClockAdvance>;

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/clock-advance.schema.json" */;
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
if(((data.advance_ms === undefined) || (!(func0.call(data, "advance_ms")))) && (missing0 = "advance_ms")){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.advance_ms !== undefined && func0.call(data, "advance_ms")){
let data0 = data.advance_ms;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate93.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000000000 || isNaN(data0)){
validate93.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000000},message:"must be <= 10000000000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate93.errors = [{instancePath:instancePath+"/advance_ms",schemaPath:"#/properties/advance_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate93.evaluated = {"props":{"advance_ms":true},"dynamicProps":false,"dynamicItems":false};

export const validateClockReading = validate94 as unknown as Validator<shapes.ClockReading>;

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/clock-reading.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
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
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate94.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data0))){
validate94.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/now",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":{"now":true},"dynamicProps":false,"dynamicItems":false};

export const validateDeliveryState = validate95 as unknown as Validator<shapes.DeliveryState>;
const formats54 = formats.origin;

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
if((((((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity")) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.next_attempt_at === undefined) || (!(func0.call(data, "next_attempt_at")))) && (missing0 = "next_attempt_at"))){
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate97.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate97.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate97.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate97.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate97.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate97.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate97.errors = vErrors;
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
validate97.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"activity":true,"recipient":true,"attempts":true,"next_attempt_at":true,"last_error":true},"dynamicProps":false,"dynamicItems":false};


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
if(((((((data.activity === undefined) || (!(func0.call(data, "activity")))) && (missing0 = "activity")) || (((data.recipient === undefined) || (!(func0.call(data, "recipient")))) && (missing0 = "recipient"))) || (((data.attempts === undefined) || (!(func0.call(data, "attempts")))) && (missing0 = "attempts"))) || (((data.failed_at === undefined) || (!(func0.call(data, "failed_at")))) && (missing0 = "failed_at"))) || (((data.last_error === undefined) || (!(func0.call(data, "last_error")))) && (missing0 = "last_error"))){
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate99.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/activity",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate99.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/recipient",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate99.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate99.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate99.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data3))){
validate99.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/failed_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate99.errors = [{instancePath:instancePath+"/last_error",schemaPath:"#/properties/last_error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"activity":true,"recipient":true,"attempts":true,"failed_at":true,"last_error":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.pending === undefined) || (!(func0.call(data, "pending")))) && (missing0 = "pending")) || (((data.delivered === undefined) || (!(func0.call(data, "delivered")))) && (missing0 = "delivered"))) || (((data.dead_letter === undefined) || (!(func0.call(data, "dead_letter")))) && (missing0 = "dead_letter"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate97(data0[i0], {instancePath:instancePath+"/pending/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate96.errors = [{instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate96.errors = [{instancePath:instancePath+"/delivered",schemaPath:"#/properties/delivered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(!(validate99(data3[i1], {instancePath:instancePath+"/dead_letter/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/dead_letter",schemaPath:"#/properties/dead_letter/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"pending":true,"delivered":true,"dead_letter":true},"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/delivery-state.schema.json" */;
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
for(const key0 of Object.keys(data)){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof key0 === "string"){
if(!(formats54(key0))){
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
validate95.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate96(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDocumentIdInput = validate102 as unknown as Validator<shapes.DocumentIdInput>;

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

export const validateDocumentIdOutput = validate103 as unknown as Validator<shapes.DocumentIdOutput>;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
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
validate103.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "cid")){
validate103.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate103.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/cid",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEd25519VerifyInput = validate104 as unknown as Validator<shapes.Ed25519VerifyInput>;

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
if(((((data.publicKeyHex === undefined) || (!(func0.call(data, "publicKeyHex")))) && (missing0 = "publicKeyHex")) || (((data.messageHex === undefined) || (!(func0.call(data, "messageHex")))) && (missing0 = "messageHex"))) || (((data.signatureHex === undefined) || (!(func0.call(data, "signatureHex")))) && (missing0 = "signatureHex"))){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "publicKeyHex") || (key0 === "messageHex")) || (key0 === "signatureHex"))){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate104.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/publicKeyHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate104.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/messageHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate104.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEd25519VerifyOutput = validate105 as unknown as Validator<shapes.Ed25519VerifyOutput>;

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
if(((data.valid === undefined) || (!(func0.call(data, "valid")))) && (missing0 = "valid")){
validate105.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "valid")){
validate105.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.valid !== undefined && func0.call(data, "valid")){
if(typeof data.valid !== "boolean"){
validate105.errors = [{instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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

export const validateExclusions = validate106 as unknown as Validator<shapes.Exclusions>;
const pattern51 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/exclusions.schema.json" */;
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
if(((data.exclusions === undefined) || (!(func0.call(data, "exclusions")))) && (missing0 = "exclusions")){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "exclusions")){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate106.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 of Object.keys(data1)){
if(!((key1 === "requirement") || (key1 === "reason"))){
validate106.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(!pattern51.test(data2)){
validate106.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data3) < 20){
validate106.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/reason",schemaPath:"#/properties/exclusions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/exclusions/" + i0+"/reason",schemaPath:"#/properties/exclusions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate106.errors = [{instancePath:instancePath+"/exclusions/" + i0,schemaPath:"#/properties/exclusions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate106.errors = [{instancePath:instancePath+"/exclusions",schemaPath:"#/properties/exclusions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFeed = validate107 as unknown as Validator<shapes.Feed>;
const schema161 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/proof.schema.json","type":"object","required":["type","cryptosuite","created","verificationMethod","proofPurpose","proofValue"],"additionalProperties":false,"properties":{"@context":{"type":["string","array","object"]},"type":{"type":"string"},"cryptosuite":{"type":"string"},"created":{"type":"string"},"verificationMethod":{"type":"string"},"proofPurpose":{"type":"string"},"proofValue":{"type":"string","pattern":"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},"domain":{"type":"string"},"challenge":{"type":"string"}}};
const pattern52 = new RegExp("^z[1-9A-HJ-NP-Za-km-z]{64,88}$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/signed-activity.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
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
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate108.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!(func0.call(schema161.properties, key0))){
validate108.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0["@context"] !== undefined && func0.call(data0, "@context")){
let data1 = data0["@context"];
const _errs4 = errors;
if((!data1 || typeof data1 != "object") && (typeof data1 !== "string")){
validate108.errors = [{instancePath:instancePath+"/proof/@context",schemaPath:"proof.schema.json/properties/%40context/type",keyword:"type",params:{type: schema161.properties["@context"].type},message:"must be string,array,object"}];
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
validate108.errors = [{instancePath:instancePath+"/proof/type",schemaPath:"proof.schema.json/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/proof/cryptosuite",schemaPath:"proof.schema.json/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/proof/created",schemaPath:"proof.schema.json/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/proof/verificationMethod",schemaPath:"proof.schema.json/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/proof/proofPurpose",schemaPath:"proof.schema.json/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern52.test(data7)){
validate108.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate108.errors = [{instancePath:instancePath+"/proof/proofValue",schemaPath:"proof.schema.json/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/proof/domain",schemaPath:"proof.schema.json/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/proof/challenge",schemaPath:"proof.schema.json/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate108.errors = [{instancePath:instancePath+"/proof",schemaPath:"proof.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
validate108.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/feed.schema.json" */;
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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const validateFetchedActor = validate111 as unknown as Validator<shapes.FetchedActor>;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/fetched-actor.schema.json" */;
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
if((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.inbox === undefined) || (!(func0.call(data, "inbox")))) && (missing0 = "inbox"))) || (((data.assertionMethod === undefined) || (!(func0.call(data, "assertionMethod")))) && (missing0 = "assertionMethod"))){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate111.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate111.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/inbox",schemaPath:"#/properties/inbox/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate111.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"id":true,"type":true,"inbox":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};

export const validateFetchedTombstone = validate112 as unknown as Validator<shapes.FetchedTombstone>;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/fetched-tombstone.schema.json" */;
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
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.assertionMethod === undefined) || (!(func0.call(data, "assertionMethod")))) && (missing0 = "assertionMethod"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate112.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate112.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate112.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Tombstone"},message:"must be equal to constant"}];
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
validate112.errors = [{instancePath:instancePath+"/formerType",schemaPath:"#/properties/formerType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate112.errors = [{instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate112.errors = [{instancePath:instancePath+"/assertionMethod",schemaPath:"#/properties/assertionMethod/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"id":true,"type":true,"formerType":true,"deleted":true,"assertionMethod":true},"dynamicProps":false,"dynamicItems":false};

export const validateFollowerGraph = validate113 as unknown as Validator<shapes.FollowerGraph>;
const func27 = require("ajv/dist/runtime/equal").default;

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
validate115.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate115.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if((((((data.following === undefined) || (!(func0.call(data, "following")))) && (missing0 = "following")) || (((data.followers === undefined) || (!(func0.call(data, "followers")))) && (missing0 = "followers"))) || (((data.pending_outbound === undefined) || (!(func0.call(data, "pending_outbound")))) && (missing0 = "pending_outbound"))) || (((data.pending_inbound === undefined) || (!(func0.call(data, "pending_inbound")))) && (missing0 = "pending_inbound"))){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.following !== undefined && func0.call(data, "following")){
const _errs1 = errors;
if(!(validate115(data.following, {instancePath:instancePath+"/following",parentData:data,parentDataProperty:"following",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
if(!(validate115(data.followers, {instancePath:instancePath+"/followers",parentData:data,parentDataProperty:"followers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
if(!(validate115(data.pending_outbound, {instancePath:instancePath+"/pending_outbound",parentData:data,parentDataProperty:"pending_outbound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
if(!(validate115(data.pending_inbound, {instancePath:instancePath+"/pending_inbound",parentData:data,parentDataProperty:"pending_inbound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":{"following":true,"followers":true,"pending_outbound":true,"pending_inbound":true},"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/follower-graph.schema.json" */;
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
validate113.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 of Object.keys(data)){
const _errs5 = errors;
if(!(validate114(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHealth = validate121 as unknown as Validator<shapes.Health>;

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/health.schema.json" */;
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
if(((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")){
validate121.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined && func0.call(data, "status")){
if("ok" !== data.status){
validate121.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"}];
return false;
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
validate121.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

export const validateHelloInput = validate122 as unknown as Validator<shapes.HelloInput>;

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
for(const key0 of Object.keys(data)){
validate122.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
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
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHelloOutput = validate123 as unknown as Validator<shapes.HelloOutput>;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((((((data.protocol === undefined) || (!(func0.call(data, "protocol")))) && (missing0 = "protocol")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))) || (((data.ops === undefined) || (!(func0.call(data, "ops")))) && (missing0 = "ops"))){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "protocol") || (key0 === "name")) || (key0 === "version")) || (key0 === "ops"))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.protocol !== undefined && func0.call(data, "protocol")){
const _errs2 = errors;
if(1 !== data.protocol){
validate123.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
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
if(func270(data1) < 1){
validate123.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data2) < 1){
validate123.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data4) < 1){
validate123.errors = [{instancePath:instancePath+"/ops/" + i0,schemaPath:"#/properties/ops/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/ops/" + i0,schemaPath:"#/properties/ops/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate123.errors = [{instancePath:instancePath+"/ops",schemaPath:"#/properties/ops/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/ops",schemaPath:"#/properties/ops/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateJsonResourceDescriptor = validate124 as unknown as Validator<shapes.JsonResourceDescriptor>;
const formats72 = formats.uri;

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/json-resource-descriptor.schema.json" */;
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
if((((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject")) || (((data.links === undefined) || (!(func0.call(data, "links")))) && (missing0 = "links"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.subject !== undefined && func0.call(data, "subject")){
let data0 = data.subject;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats72(data0))){
validate124.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats72(data2))){
validate124.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate124.errors = [{instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate124.errors = [{instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.rel !== undefined && func0.call(data4, "rel")){
let data5 = data4.rel;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func270(data5) < 1){
validate124.errors = [{instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/links/" + i1+"/rel",schemaPath:"#/properties/links/items/properties/rel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate124.errors = [{instancePath:instancePath+"/links/" + i1+"/type",schemaPath:"#/properties/links/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(formats72(data7))){
validate124.errors = [{instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate124.errors = [{instancePath:instancePath+"/links/" + i1+"/href",schemaPath:"#/properties/links/items/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate124.errors = [{instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate124.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate124.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"subject":true,"aliases":true,"links":true},"dynamicProps":false,"dynamicItems":false};

export const validateKey = validate33 as unknown as Validator<shapes.Key>;

export const validateNumberInput = validate125 as unknown as Validator<shapes.NumberInput>;

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
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
validate125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "ieee754")){
validate125.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate125.errors = [{instancePath:instancePath+"/ieee754",schemaPath:"#/properties/ieee754/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/ieee754",schemaPath:"#/properties/ieee754/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNumberOutput = validate126 as unknown as Validator<shapes.NumberOutput>;

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
if(((data.text === undefined) || (!(func0.call(data, "text")))) && (missing0 = "text")){
validate126.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(key0 === "text")){
validate126.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined && func0.call(data, "text")){
if(typeof data.text !== "string"){
validate126.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateOrderedCollection = validate127 as unknown as Validator<shapes.OrderedCollection>;
const schema177 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/ordered-collection.schema.json","type":"object","required":["@context","id","type","totalItems","first","last"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollection"},"totalItems":{"type":"integer","minimum":0},"first":{"$ref":"common.schema.json#/$defs/HttpUrl"},"last":{"$ref":"common.schema.json#/$defs/HttpUrl"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/ordered-collection.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
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
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate127.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema177.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate127.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate127.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate127.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollection"},message:"must be equal to constant"}];
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
validate127.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate127.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate127.errors = [{instancePath:instancePath+"/first",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/first",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate127.errors = [{instancePath:instancePath+"/last",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/last",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"@context":true,"id":true,"type":true,"totalItems":true,"first":true,"last":true},"dynamicProps":false,"dynamicItems":false};

export const validateOrderedCollectionPage = validate128 as unknown as Validator<shapes.OrderedCollectionPage>;
const schema181 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/ordered-collection-page.schema.json","type":"object","required":["@context","id","type","partOf","totalItems","orderedItems"],"properties":{"@context":{"type":["string","array"],"minItems":1},"id":{"$ref":"common.schema.json#/$defs/HttpUrl"},"type":{"const":"OrderedCollectionPage"},"partOf":{"$ref":"common.schema.json#/$defs/HttpUrl"},"totalItems":{"type":"integer","minimum":0},"next":{"$ref":"common.schema.json#/$defs/HttpUrl"},"prev":{"$ref":"common.schema.json#/$defs/HttpUrl"},"orderedItems":{"type":"array","maxItems":20,"items":{"anyOf":[{"$ref":"signed-activity.schema.json"},{"$ref":"common.schema.json#/$defs/ActorUrl"}]}}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/ordered-collection-page.schema.json" */;
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
if((((((((data["@context"] === undefined) || (!(func0.call(data, "@context")))) && (missing0 = "@context")) || (((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id"))) || (((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type"))) || (((data.partOf === undefined) || (!(func0.call(data, "partOf")))) && (missing0 = "partOf"))) || (((data.totalItems === undefined) || (!(func0.call(data, "totalItems")))) && (missing0 = "totalItems"))) || (((data.orderedItems === undefined) || (!(func0.call(data, "orderedItems")))) && (missing0 = "orderedItems"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs1 = errors;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
validate128.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema181.properties["@context"].type},message:"must be string,array"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate128.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate128.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate128.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OrderedCollectionPage"},message:"must be equal to constant"}];
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
validate128.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/partOf",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate128.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate128.errors = [{instancePath:instancePath+"/totalItems",schemaPath:"#/properties/totalItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate128.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/next",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate128.errors = [{instancePath:instancePath+"/prev",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate128.errors = [{instancePath:instancePath+"/prev",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate128.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
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
if(!(validate108(data8, {instancePath:instancePath+"/orderedItems/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate128.errors = vErrors;
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
validate128.errors = [{instancePath:instancePath+"/orderedItems",schemaPath:"#/properties/orderedItems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"@context":true,"id":true,"type":true,"partOf":true,"totalItems":true,"next":true,"prev":true,"orderedItems":true},"dynamicProps":false,"dynamicItems":false};

export const validatePeerActors = validate130 as unknown as Validator<shapes.PeerActors>;

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
if((((data.document === undefined) || (!(func0.call(data, "document")))) && (missing0 = "document")) || (((data.fetched_at === undefined) || (!(func0.call(data, "fetched_at")))) && (missing0 = "fetched_at"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate112(data0, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate111(data0, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
validate131.errors = vErrors;
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
validate131.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data2))){
validate131.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/fetched_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"document":true,"fetched_at":true},"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/peer-actors.schema.json" */;
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

export const validateProblem = validate135 as unknown as Validator<shapes.Problem>;
const pattern55 = new RegExp("^urn:concordat:error:[a-z0-9-]+$", "u");

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/problem.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
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
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
validate135.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^urn:concordat:error:[a-z0-9-]+$"},message:"must match pattern \""+"^urn:concordat:error:[a-z0-9-]+$"+"\""}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data1) < 1){
validate135.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate135.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate135.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate135.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"}];
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
validate135.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((data4 === "too-large") || (data4 === "byte-order-mark")) || (data4 === "invalid-utf8")) || (data4 === "invalid-json")) || (data4 === "duplicate-member")) || (data4 === "lone-surrogate")) || (data4 === "noncharacter")) || (data4 === "unsafe-integer")) || (data4 === "number-overflow")) || (data4 === "number-underflow")) || (data4 === "too-deep")) || (data4 === "cid-multibase")) || (data4 === "cid-trailing-bits")) || (data4 === "cid-version")) || (data4 === "cid-codec")) || (data4 === "cid-hash")) || (data4 === "cid-digest-length")) || (data4 === "proof-missing")) || (data4 === "proof-malformed")) || (data4 === "proof-unsupported")) || (data4 === "proof-purpose")) || (data4 === "proof-created")) || (data4 === "proof-method")) || (data4 === "proof-context")) || (data4 === "proof-invalid")) || (data4 === "key-unknown")) || (data4 === "key-inactive")) || (data4 === "key-revoked")) || (data4 === "key-purpose")) || (data4 === "key-superseded")) || (data4 === "shape-invalid")) || (data4 === "id-mismatch")) || (data4 === "actor-mismatch")) || (data4 === "replay")) || (data4 === "self-follow")) || (data4 === "audience-refused")) || (data4 === "schema-violated")) || (data4 === "definition-invalid")) || (data4 === "move-unconfirmed")) || (data4 === "signer-unresolvable")) || (data4 === "signer-unavailable")) || (data4 === "not-found")) || (data4 === "gone")) || (data4 === "method-not-allowed")) || (data4 === "not-acceptable")) || (data4 === "unsupported-media-type")) || (data4 === "query-invalid")) || (data4 === "unauthorized")) || (data4 === "forbidden")) || (data4 === "conflict")) || (data4 === "peer-unavailable")) || (data4 === "resolve-failed")) || (data4 === "internal")) || (data4 === "unavailable"))){
validate135.errors = [{instancePath:instancePath+"/code",schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema121.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data5 = data.requirement;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern51.test(data5)){
validate135.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"type":true,"title":true,"status":true,"detail":true,"code":true,"requirement":true},"dynamicProps":false,"dynamicItems":false};

export const validateProof = validate136 as unknown as Validator<shapes.Proof>;

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/proof.schema.json" */;
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
if((((((((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")) || (((data.cryptosuite === undefined) || (!(func0.call(data, "cryptosuite")))) && (missing0 = "cryptosuite"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))) || (((data.proofValue === undefined) || (!(func0.call(data, "proofValue")))) && (missing0 = "proofValue"))){
validate136.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema161.properties, key0))){
validate136.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["@context"] !== undefined && func0.call(data, "@context")){
let data0 = data["@context"];
const _errs2 = errors;
if((!data0 || typeof data0 != "object") && (typeof data0 !== "string")){
validate136.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema161.properties["@context"].type},message:"must be string,array,object"}];
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
validate136.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate136.errors = [{instancePath:instancePath+"/cryptosuite",schemaPath:"#/properties/cryptosuite/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate136.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate136.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate136.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern52.test(data6)){
validate136.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/pattern",keyword:"pattern",params:{pattern: "^z[1-9A-HJ-NP-Za-km-z]{64,88}$"},message:"must match pattern \""+"^z[1-9A-HJ-NP-Za-km-z]{64,88}$"+"\""}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate136.errors = [{instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate136.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofSignInput = validate137 as unknown as Validator<shapes.ProofSignInput>;

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
if(((((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.seedHex === undefined) || (!(func0.call(data, "seedHex")))) && (missing0 = "seedHex"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.created === undefined) || (!(func0.call(data, "created")))) && (missing0 = "created"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "seedHex")) || (key0 === "verificationMethod")) || (key0 === "created")) || (key0 === "proofPurpose"))){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate137.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate137.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate137.errors = [{instancePath:instancePath+"/seedHex",schemaPath:"#/properties/seedHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofSignOutput = validate138 as unknown as Validator<shapes.ProofSignOutput>;
const pattern62 = new RegExp("^[0-9a-f]{128}$", "u");

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
if(((((((data.proofHashHex === undefined) || (!(func0.call(data, "proofHashHex")))) && (missing0 = "proofHashHex")) || (((data.documentHashHex === undefined) || (!(func0.call(data, "documentHashHex")))) && (missing0 = "documentHashHex"))) || (((data.signatureHex === undefined) || (!(func0.call(data, "signatureHex")))) && (missing0 = "signatureHex"))) || (((data.proofValue === undefined) || (!(func0.call(data, "proofValue")))) && (missing0 = "proofValue"))) || (((data.documentHex === undefined) || (!(func0.call(data, "documentHex")))) && (missing0 = "documentHex"))){
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "proofHashHex") || (key0 === "documentHashHex")) || (key0 === "signatureHex")) || (key0 === "proofValue")) || (key0 === "documentHex"))){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate138.errors = [{instancePath:instancePath+"/proofHashHex",schemaPath:"#/properties/proofHashHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/proofHashHex",schemaPath:"#/properties/proofHashHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate138.errors = [{instancePath:instancePath+"/documentHashHex",schemaPath:"#/properties/documentHashHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/documentHashHex",schemaPath:"#/properties/documentHashHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern62.test(data2)){
validate138.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"#/properties/signatureHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/signatureHex",schemaPath:"#/properties/signatureHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate138.errors = [{instancePath:instancePath+"/proofValue",schemaPath:"#/properties/proofValue/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate138.errors = [{instancePath:instancePath+"/documentHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate138.errors = [{instancePath:instancePath+"/documentHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofVerifyInput = validate139 as unknown as Validator<shapes.ProofVerifyInput>;

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
if((((((data.hex === undefined) || (!(func0.call(data, "hex")))) && (missing0 = "hex")) || (((data.publicKeyMultibase === undefined) || (!(func0.call(data, "publicKeyMultibase")))) && (missing0 = "publicKeyMultibase"))) || (((data.verificationMethod === undefined) || (!(func0.call(data, "verificationMethod")))) && (missing0 = "verificationMethod"))) || (((data.proofPurpose === undefined) || (!(func0.call(data, "proofPurpose")))) && (missing0 = "proofPurpose"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hex") || (key0 === "publicKeyMultibase")) || (key0 === "verificationMethod")) || (key0 === "proofPurpose")) || (key0 === "created"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate139.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/hex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath:instancePath+"/publicKeyMultibase",schemaPath:"#/properties/publicKeyMultibase/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath:instancePath+"/verificationMethod",schemaPath:"#/properties/verificationMethod/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath:instancePath+"/proofPurpose",schemaPath:"#/properties/proofPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateProofVerifyOutput = validate140 as unknown as Validator<shapes.ProofVerifyOutput>;

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
for(const key0 of Object.keys(data)){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
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

export const validatePublishRequest = validate141 as unknown as Validator<shapes.PublishRequest>;
const schema202 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/publish-request.schema.json","type":"object","required":["type","object"],"properties":{"@context":{"type":["string","array","object"]},"id":{"not":{}},"published":{"not":{}},"nonce":{"not":{}},"proof":{"not":{}},"type":{"$ref":"common.schema.json#/$defs/TypeName"},"actor":{"type":"string"},"to":{"$ref":"common.schema.json#/$defs/Audience"},"cc":{"$ref":"common.schema.json#/$defs/Audience"},"bto":{"$ref":"common.schema.json#/$defs/Audience"},"bcc":{"$ref":"common.schema.json#/$defs/Audience"},"object":{"type":["string","object"]}},"allOf":[{"if":{"properties":{"type":{"const":"Create"}}},"then":{"$ref":"#/$defs/CreateRequestMembers"}},{"if":{"properties":{"type":{"const":"Update"}}},"then":{"$ref":"#/$defs/UpdateRequestMembers"}},{"if":{"properties":{"type":{"const":"Delete"}}},"then":{"$ref":"activity.schema.json#/$defs/DeleteMembers"}},{"if":{"properties":{"type":{"const":"Follow"}}},"then":{"$ref":"activity.schema.json#/$defs/FollowMembers"}},{"if":{"properties":{"type":{"enum":["Accept","Reject"]}}},"then":{"$ref":"activity.schema.json#/$defs/AnswerMembers"}},{"if":{"properties":{"type":{"const":"Undo"}}},"then":{"$ref":"activity.schema.json#/$defs/UndoMembers"}},{"if":{"properties":{"type":{"const":"Announce"}}},"then":{"$ref":"activity.schema.json#/$defs/AnnounceMembers"}},{"if":{"properties":{"type":{"const":"Endorse"}}},"then":{"$ref":"activity.schema.json#/$defs/EndorseMembers"}},{"if":{"properties":{"type":{"const":"Move"}}},"then":{"$ref":"activity.schema.json#/$defs/MoveMembers"}}],"$defs":{"UpdateRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"if":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,63}$"},"then":true,"else":{"$ref":"activity.schema.json#/$defs/ObjectReference"}},"patch":{"$ref":"#/$defs/UpdateRequestPatch"}}},"UpdateRequestPatch":{"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"type":"object","additionalProperties":false,"properties":{"purpose":{"type":"array","items":{"$ref":"common.schema.json#/$defs/KeyPurpose"}}}},"supersede":{"type":"object","additionalProperties":false,"properties":{"old":{"type":"string"}}},"revoke":{"type":"string"}}},"CreateRequestMembers":{"type":"object","required":["object"],"properties":{"object":{"allOf":[{"$ref":"activity.schema.json#/$defs/CreatedObject"},{"if":{"properties":{"type":{"enum":["Person","Service","Group"]}}},"then":{"$ref":"#/$defs/ActorProfile"}}]}}},"ActorProfile":{"type":"object","required":["type"],"properties":{"type":{"$ref":"actor.schema.json#/$defs/ActorType"},"id":{"$ref":"common.schema.json#/$defs/ActorUrl"},"preferredUsername":{"$ref":"common.schema.json#/$defs/ActorName"},"name":{"type":"string"},"summary":{"type":"string"},"icon":{"$ref":"actor.schema.json#/$defs/Icon"},"alsoKnownAs":{"$ref":"actor.schema.json#/$defs/Aliases"},"manuallyApprovesFollowers":{"type":"boolean"}}}}};

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
validate143.errors = [{instancePath,schemaPath:"#/$defs/Note/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
const _errs8 = errors;
if("Note" !== data.type){
validate143.errors = [{instancePath:instancePath+"/type",schemaPath:"#/$defs/Note/properties/type/const",keyword:"const",params:{allowedValue: "Note"},message:"must be equal to constant"}];
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
validate143.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/format",keyword:"format",params:{format: "note-content"},message:"must match format \""+"note-content"+"\""}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/content",schemaPath:"#/$defs/Note/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate143.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/Note/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs13 === errors;
if(!valid5){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/$defs/Note/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate143.errors = [{instancePath,schemaPath:"#/$defs/Note/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate143.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined && func0.call(data, "type")){
if(typeof data.type !== "string"){
validate143.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
evaluated0.props = props0;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
const _errs1 = errors;
if(!(((data0 === "Person") || (data0 === "Service")) || (data0 === "Group"))){
validate145.errors = [{instancePath:instancePath+"/type",schemaPath:"actor.schema.json#/$defs/ActorType/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
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
validate145.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate145.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate145.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate145.errors = [{instancePath:instancePath+"/preferredUsername",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate145.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate145.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate145.errors = [{instancePath:instancePath+"/icon",schemaPath:"actor.schema.json#/$defs/Icon/type",keyword:"type",params:{type: schema86.type},message:"must be string,object"}];
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
validate145.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"actor.schema.json#/$defs/Aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate145.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"actor.schema.json#/$defs/Aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate145.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"type":true,"id":true,"preferredUsername":true,"name":true,"summary":true,"icon":true,"alsoKnownAs":true,"manuallyApprovesFollowers":true},"dynamicProps":false,"dynamicItems":false};


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
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
if(!(validate143(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
else {
var props0 = validate143.evaluated.props;
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
if(!(validate145(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate142.errors = vErrors;
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
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


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
validate149.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
validate149.errors = [{instancePath:instancePath+"/id",schemaPath:"#/then/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate149.errors = vErrors;
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
validate149.errors = vErrors;
return false;
}
validate149.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema216 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"summary":{"type":["string","null"]},"icon":{"type":["object","string","null"]},"alsoKnownAs":{"type":["array","null"],"items":{"type":"string"}},"manuallyApprovesFollowers":{"type":["boolean","null"]},"add_publicKey":{"type":"object","additionalProperties":false,"properties":{"purpose":{"type":"array","items":{"$ref":"common.schema.json#/$defs/KeyPurpose"}}}},"supersede":{"type":"object","additionalProperties":false,"properties":{"old":{"type":"string"}}},"revoke":{"type":"string"}}};

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
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "name") || (key0 === "summary")) || (key0 === "icon")) || (key0 === "alsoKnownAs")) || (key0 === "manuallyApprovesFollowers")) || (key0 === "add_publicKey")) || (key0 === "supersede")) || (key0 === "revoke"))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate151.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema216.properties.name.type},message:"must be string,null"}];
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
validate151.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema216.properties.summary.type},message:"must be string,null"}];
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
validate151.errors = [{instancePath:instancePath+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type: schema216.properties.icon.type},message:"must be object,string,null"}];
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
validate151.errors = [{instancePath:instancePath+"/alsoKnownAs",schemaPath:"#/properties/alsoKnownAs/type",keyword:"type",params:{type: schema216.properties.alsoKnownAs.type},message:"must be array,null"}];
return false;
}
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate151.errors = [{instancePath:instancePath+"/alsoKnownAs/" + i0,schemaPath:"#/properties/alsoKnownAs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate151.errors = [{instancePath:instancePath+"/manuallyApprovesFollowers",schemaPath:"#/properties/manuallyApprovesFollowers/type",keyword:"type",params:{type: schema216.properties.manuallyApprovesFollowers.type},message:"must be boolean,null"}];
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
validate151.errors = [{instancePath:instancePath+"/add_publicKey",schemaPath:"#/properties/add_publicKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate151.errors = [{instancePath:instancePath+"/add_publicKey/purpose/" + i1,schemaPath:"common.schema.json#/$defs/KeyPurpose/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/add_publicKey/purpose",schemaPath:"#/properties/add_publicKey/properties/purpose/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/add_publicKey",schemaPath:"#/properties/add_publicKey/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate151.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data9.old !== undefined && func0.call(data9, "old")){
if(typeof data9.old !== "string"){
validate151.errors = [{instancePath:instancePath+"/supersede/old",schemaPath:"#/properties/supersede/properties/old/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/supersede",schemaPath:"#/properties/supersede/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate151.errors = [{instancePath:instancePath+"/revoke",schemaPath:"#/properties/revoke/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate149(data0, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
validate148.errors = vErrors;
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
if(!(validate151(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"object":true,"patch":true},"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
let missing0;
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate157.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate157.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate157.errors = [{instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"object":true,"backfill":true},"dynamicProps":false,"dynamicItems":false};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate159.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate159.errors = vErrors;
return false;
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
validate159.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


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
if(((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate162.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate162.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate162.errors = vErrors;
return false;
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
validate162.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
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
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.object !== undefined && func0.call(data, "object")){
let data0 = data.object;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
validate165.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate165.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":{"object":true},"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))){
validate167.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate167.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/pattern",keyword:"pattern",params:{pattern: "^bagaaiera[a-z2-7]{51}[aq]$"},message:"must match pattern \""+"^bagaaiera[a-z2-7]{51}[aq]$"+"\""}];
return false;
}
}
else {
validate167.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/Cid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{1,64}$"},message:"must match pattern \""+"^[a-z0-9-]{1,64}$"+"\""}];
return false;
}
}
else {
validate167.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":{"object":true,"kind":true},"dynamicProps":false,"dynamicItems":false};


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((((data.object === undefined) || (!(func0.call(data, "object")))) && (missing0 = "object")) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate169.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/object",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/target",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":{"object":true,"target":true},"dynamicProps":false,"dynamicItems":false};


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
validate171.errors = [{instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate171.errors = vErrors;
return false;
}
validate171.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/publish-request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
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
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
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
validate141.errors = vErrors;
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
if(!(validate148(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
validate141.errors = vErrors;
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
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
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
validate141.errors = vErrors;
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
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
validate141.errors = vErrors;
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
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
validate141.errors = vErrors;
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
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
validate141.errors = vErrors;
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
if(!(validate165(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
validate141.errors = vErrors;
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
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
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
validate141.errors = vErrors;
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
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
validate141.errors = vErrors;
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
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate141.errors = [{instancePath:instancePath+"/@context",schemaPath:"#/properties/%40context/type",keyword:"type",params:{type: schema202.properties["@context"].type},message:"must be string,array,object"}];
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
validate141.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs48 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.published !== undefined && func0.call(data, "published")){
const _errs50 = errors;
validate141.errors = [{instancePath:instancePath+"/published",schemaPath:"#/properties/published/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs50 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.nonce !== undefined && func0.call(data, "nonce")){
const _errs52 = errors;
validate141.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid19 = _errs52 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.proof !== undefined && func0.call(data, "proof")){
const _errs54 = errors;
validate141.errors = [{instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate141.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Za-z0-9]{0,63}$"+"\""}];
return false;
}
}
else {
validate141.errors = [{instancePath:instancePath+"/type",schemaPath:"common.schema.json#/$defs/TypeName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate141.errors = [{instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate171(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate171(data.cc, {instancePath:instancePath+"/cc",parentData:data,parentDataProperty:"cc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate171(data.bto, {instancePath:instancePath+"/bto",parentData:data,parentDataProperty:"bto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
if(!(validate171(data.bcc, {instancePath:instancePath+"/bcc",parentData:data,parentDataProperty:"bcc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
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
validate141.errors = [{instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: schema202.properties.object.type},message:"must be string,object"}];
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
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateReport = validate178 as unknown as Validator<shapes.Report>;
const schema234 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/report.schema.json","type":"object","required":["kit_version","spec_version","target","started_at","duration_ms","verdict","counts","results","requirements"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"kit_version":{"type":"string","minLength":1},"spec_version":{"type":"string","minLength":1},"target":{"type":"object","required":["name","classes","capabilities"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"base_url":{"$ref":"common.schema.json#/$defs/HttpUrl"},"classes":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/ConformanceClass"}},"capabilities":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}}}},"started_at":{"$ref":"common.schema.json#/$defs/Instant"},"duration_ms":{"type":"number","minimum":0},"verdict":{"$ref":"#/$defs/RunVerdict"},"counts":{"$ref":"#/$defs/VerdictCounts"},"results":{"type":"array","items":{"$ref":"#/$defs/CheckResult"}},"requirements":{"type":"array","items":{"$ref":"#/$defs/RequirementResult"}}},"$defs":{"Verdict":{"enum":["pass","fail","warn","not-applicable","not-testable","kit-error"]},"RunVerdict":{"enum":["conformant","not-conformant","not-judged","kit-error"]},"VerdictCounts":{"type":"object","required":["pass","fail","warn","not-applicable","not-testable","kit-error"],"additionalProperties":false,"properties":{"pass":{"$ref":"#/$defs/Count"},"fail":{"$ref":"#/$defs/Count"},"warn":{"$ref":"#/$defs/Count"},"not-applicable":{"$ref":"#/$defs/Count"},"not-testable":{"$ref":"#/$defs/Count"},"kit-error":{"$ref":"#/$defs/Count"}}},"Count":{"type":"integer","minimum":0},"CheckResult":{"type":"object","required":["check","title","class","verdict","requirements","observations","duration_ms","failures"],"additionalProperties":false,"properties":{"check":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"class":{"$ref":"common.schema.json#/$defs/RequirementClass"},"verdict":{"$ref":"#/$defs/Verdict"},"reason":{"type":"string"},"requirements":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"observations":{"$ref":"#/$defs/Count"},"duration_ms":{"type":"number","minimum":0},"failures":{"type":"array","items":{"$ref":"#/$defs/Failure"}}}},"Failure":{"type":"object","required":["requirement","sentence","message","exchanges","repeat"],"additionalProperties":false,"properties":{"requirement":{"$ref":"common.schema.json#/$defs/RequirementId"},"sentence":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"expected":{},"actual":{},"exchanges":{"type":"array","items":{"$ref":"#/$defs/Exchange"}},"repeat":{"type":"string","minLength":1}}},"Exchange":{"type":"object","required":["request"],"additionalProperties":false,"properties":{"request":{"$ref":"#/$defs/ExchangeRequest"},"response":{"$ref":"#/$defs/ExchangeResponse"},"error":{"type":"string"}}},"ExchangeRequest":{"type":"object","required":["method","url","headers","body"],"additionalProperties":false,"properties":{"method":{"type":"string","minLength":1},"url":{"type":"string","minLength":1},"headers":{"$ref":"#/$defs/Headers"},"body":{"$ref":"#/$defs/Body"}}},"ExchangeResponse":{"type":"object","required":["status","headers","body"],"additionalProperties":false,"properties":{"status":{"type":"integer","minimum":100,"maximum":599},"headers":{"$ref":"#/$defs/Headers"},"body":{"$ref":"#/$defs/Body"}}},"Headers":{"type":"object","additionalProperties":{"type":"string"}},"Body":{"type":["string","null"]},"RequirementResult":{"type":"object","required":["id","level","verdict"],"additionalProperties":false,"properties":{"id":{"$ref":"common.schema.json#/$defs/RequirementId"},"level":{"$ref":"common.schema.json#/$defs/RequirementLevel"},"verdict":{"$ref":"#/$defs/Verdict"}}}}};
const schema236 = {"enum":["core","actors","inbox","follow","delivery","discovery","backfill","verbs","records","pairs","consent","sync","relay","invite"]};
const schema239 = {"enum":["conformant","not-conformant","not-judged","kit-error"]};
const pattern74 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if((((((((data.pass === undefined) || (!(func0.call(data, "pass")))) && (missing0 = "pass")) || (((data.fail === undefined) || (!(func0.call(data, "fail")))) && (missing0 = "fail"))) || (((data.warn === undefined) || (!(func0.call(data, "warn")))) && (missing0 = "warn"))) || (((data["not-applicable"] === undefined) || (!(func0.call(data, "not-applicable")))) && (missing0 = "not-applicable"))) || (((data["not-testable"] === undefined) || (!(func0.call(data, "not-testable")))) && (missing0 = "not-testable"))) || (((data["kit-error"] === undefined) || (!(func0.call(data, "kit-error")))) && (missing0 = "kit-error"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "pass") || (key0 === "fail")) || (key0 === "warn")) || (key0 === "not-applicable")) || (key0 === "not-testable")) || (key0 === "kit-error"))){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate179.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate179.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate179.errors = [{instancePath:instancePath+"/fail",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate179.errors = [{instancePath:instancePath+"/fail",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate179.errors = [{instancePath:instancePath+"/warn",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate179.errors = [{instancePath:instancePath+"/warn",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate179.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate179.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate179.errors = [{instancePath:instancePath+"/not-testable",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate179.errors = [{instancePath:instancePath+"/not-testable",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate179.errors = [{instancePath:instancePath+"/kit-error",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate179.errors = [{instancePath:instancePath+"/kit-error",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema247 = {"type":"object","required":["check","title","class","verdict","requirements","observations","duration_ms","failures"],"additionalProperties":false,"properties":{"check":{"type":"string","minLength":1},"title":{"type":"string","minLength":1},"class":{"$ref":"common.schema.json#/$defs/RequirementClass"},"verdict":{"$ref":"#/$defs/Verdict"},"reason":{"type":"string"},"requirements":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"observations":{"$ref":"#/$defs/Count"},"duration_ms":{"type":"number","minimum":0},"failures":{"type":"array","items":{"$ref":"#/$defs/Failure"}}}};
const schema250 = {"enum":["pass","fail","warn","not-applicable","not-testable","kit-error"]};
const schema248 = {"anyOf":[{"$ref":"#/$defs/ConformanceClass"},{"enum":["test-clock"]}]};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
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
const err0 = {instancePath,schemaPath:"#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema236.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema248.anyOf[1].enum},message:"must be equal to one of the allowed values"};
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
validate182.errors = vErrors;
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
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema258 = {"type":["string","null"]};

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
if((((((data.method === undefined) || (!(func0.call(data, "method")))) && (missing0 = "method")) || (((data.url === undefined) || (!(func0.call(data, "url")))) && (missing0 = "url"))) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
validate186.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "method") || (key0 === "url")) || (key0 === "headers")) || (key0 === "body"))){
validate186.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func270(data0) < 1){
validate186.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate186.errors = [{instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data1) < 1){
validate186.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate186.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate186.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate186.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/Body/type",keyword:"type",params:{type: schema258.type},message:"must be string,null"}];
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
validate186.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((data.status === undefined) || (!(func0.call(data, "status")))) && (missing0 = "status")) || (((data.headers === undefined) || (!(func0.call(data, "headers")))) && (missing0 = "headers"))) || (((data.body === undefined) || (!(func0.call(data, "body")))) && (missing0 = "body"))){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "status") || (key0 === "headers")) || (key0 === "body"))){
validate188.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate188.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
validate188.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data0 < 100 || isNaN(data0)){
validate188.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
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
validate188.errors = [{instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/$defs/Headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate188.errors = [{instancePath:instancePath+"/body",schemaPath:"#/$defs/Body/type",keyword:"type",params:{type: schema258.type},message:"must be string,null"}];
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
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.request === undefined) || (!(func0.call(data, "request")))) && (missing0 = "request")){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "request") || (key0 === "response")) || (key0 === "error"))){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.request !== undefined && func0.call(data, "request")){
const _errs2 = errors;
if(!(validate186(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
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
if(!(validate188(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
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
validate185.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((data.requirement === undefined) || (!(func0.call(data, "requirement")))) && (missing0 = "requirement")) || (((data.sentence === undefined) || (!(func0.call(data, "sentence")))) && (missing0 = "sentence"))) || (((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message"))) || (((data.exchanges === undefined) || (!(func0.call(data, "exchanges")))) && (missing0 = "exchanges"))) || (((data.repeat === undefined) || (!(func0.call(data, "repeat")))) && (missing0 = "repeat"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "requirement") || (key0 === "sentence")) || (key0 === "message")) || (key0 === "expected")) || (key0 === "actual")) || (key0 === "exchanges")) || (key0 === "repeat"))){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern51.test(data0)){
validate184.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data1) < 1){
validate184.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data2) < 1){
validate184.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate185(data3[i0], {instancePath:instancePath+"/exchanges/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(func270(data5) < 1){
validate184.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((((((((((data.check === undefined) || (!(func0.call(data, "check")))) && (missing0 = "check")) || (((data.title === undefined) || (!(func0.call(data, "title")))) && (missing0 = "title"))) || (((data.class === undefined) || (!(func0.call(data, "class")))) && (missing0 = "class"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.requirements === undefined) || (!(func0.call(data, "requirements")))) && (missing0 = "requirements"))) || (((data.observations === undefined) || (!(func0.call(data, "observations")))) && (missing0 = "observations"))) || (((data.duration_ms === undefined) || (!(func0.call(data, "duration_ms")))) && (missing0 = "duration_ms"))) || (((data.failures === undefined) || (!(func0.call(data, "failures")))) && (missing0 = "failures"))){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema247.properties, key0))){
validate181.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func270(data0) < 1){
validate181.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data1) < 1){
validate181.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate182(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
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
validate181.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues: schema250.enum},message:"must be equal to one of the allowed values"}];
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
validate181.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data5 = data.requirements;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length < 1){
validate181.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern51.test(data6)){
validate181.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/requirements/" + i0,schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data5[i1], data5[j0])){
validate181.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate181.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observations !== undefined && func0.call(data, "observations")){
let data7 = data.observations;
const _errs16 = errors;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate181.errors = [{instancePath:instancePath+"/observations",schemaPath:"#/$defs/Count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate181.errors = [{instancePath:instancePath+"/observations",schemaPath:"#/$defs/Count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined && func0.call(data, "duration_ms")){
let data8 = data.duration_ms;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate181.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failures !== undefined && func0.call(data, "failures")){
let data9 = data.failures;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid6 = true;
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
const _errs23 = errors;
if(!(validate184(data9[i2], {instancePath:instancePath+"/failures/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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

const schema264 = {"enum":["MUST","MUST NOT","SHOULD","SHOULD NOT","MAY"]};

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
if(((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))){
validate193.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "level")) || (key0 === "verdict"))){
validate193.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern51.test(data0)){
validate193.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate193.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate193.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/RequirementLevel/enum",keyword:"enum",params:{allowedValues: schema264.enum},message:"must be equal to one of the allowed values"}];
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
validate193.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/Verdict/enum",keyword:"enum",params:{allowedValues: schema250.enum},message:"must be equal to one of the allowed values"}];
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
validate193.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/report.schema.json" */;
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
if(((((((((((data.kit_version === undefined) || (!(func0.call(data, "kit_version")))) && (missing0 = "kit_version")) || (((data.spec_version === undefined) || (!(func0.call(data, "spec_version")))) && (missing0 = "spec_version"))) || (((data.target === undefined) || (!(func0.call(data, "target")))) && (missing0 = "target"))) || (((data.started_at === undefined) || (!(func0.call(data, "started_at")))) && (missing0 = "started_at"))) || (((data.duration_ms === undefined) || (!(func0.call(data, "duration_ms")))) && (missing0 = "duration_ms"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.counts === undefined) || (!(func0.call(data, "counts")))) && (missing0 = "counts"))) || (((data.results === undefined) || (!(func0.call(data, "results")))) && (missing0 = "results"))) || (((data.requirements === undefined) || (!(func0.call(data, "requirements")))) && (missing0 = "requirements"))){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema234.properties, key0))){
validate178.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate178.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data1) < 1){
validate178.errors = [{instancePath:instancePath+"/kit_version",schemaPath:"#/properties/kit_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/kit_version",schemaPath:"#/properties/kit_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data2) < 1){
validate178.errors = [{instancePath:instancePath+"/spec_version",schemaPath:"#/properties/spec_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/spec_version",schemaPath:"#/properties/spec_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data3)){
if(!(((((key1 === "name") || (key1 === "version")) || (key1 === "base_url")) || (key1 === "classes")) || (key1 === "capabilities"))){
validate178.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(func270(data4) < 1){
validate178.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data5) < 1){
validate178.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/target/base_url",schemaPath:"common.schema.json#/$defs/HttpUrl/format",keyword:"format",params:{format: "http-url"},message:"must match format \""+"http-url"+"\""}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/target/base_url",schemaPath:"common.schema.json#/$defs/HttpUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/target/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema236.enum},message:"must be equal to one of the allowed values"}];
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
validate178.errors = [{instancePath:instancePath+"/target/classes",schemaPath:"#/properties/target/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/target/classes",schemaPath:"#/properties/target/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern74.test(data10)){
validate178.errors = [{instancePath:instancePath+"/target/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/target/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/target/capabilities",schemaPath:"#/properties/target/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/target/capabilities",schemaPath:"#/properties/target/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate178.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate178.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
else {
if(!(formats0(data11))){
validate178.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""}];
return false;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/started_at",schemaPath:"common.schema.json#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate178.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate178.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/$defs/RunVerdict/enum",keyword:"enum",params:{allowedValues: schema239.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate179(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
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
if(!(validate181(data15[i4], {instancePath:instancePath+"/results/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var valid11 = _errs37 === errors;
if(!valid11){
break;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate193(data17[i5], {instancePath:instancePath+"/requirements/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
var valid12 = _errs40 === errors;
if(!valid12){
break;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRequirements = validate195 as unknown as Validator<shapes.Requirements>;
const pattern80 = new RegExp("^[0-9]{2}-[a-z0-9-]+\\.md$", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((data === "core") || (data === "actors")) || (data === "inbox")) || (data === "follow")) || (data === "delivery")) || (data === "discovery")) || (data === "backfill")) || (data === "verbs")) || (data === "records")) || (data === "pairs")) || (data === "consent")) || (data === "sync")) || (data === "relay")) || (data === "invite"))){
const err0 = {instancePath,schemaPath:"#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema236.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema248.anyOf[1].enum},message:"must be equal to one of the allowed values"};
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
validate197.errors = vErrors;
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
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing0 = "id")) || (((data.level === undefined) || (!(func0.call(data, "level")))) && (missing0 = "level"))) || (((data.class === undefined) || (!(func0.call(data, "class")))) && (missing0 = "class"))) || (((data.chapter === undefined) || (!(func0.call(data, "chapter")))) && (missing0 = "chapter"))) || (((data.section === undefined) || (!(func0.call(data, "section")))) && (missing0 = "section"))) || (((data.sentence === undefined) || (!(func0.call(data, "sentence")))) && (missing0 = "sentence"))) || (((data.hash === undefined) || (!(func0.call(data, "hash")))) && (missing0 = "hash"))){
validate196.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "level")) || (key0 === "class")) || (key0 === "chapter")) || (key0 === "section")) || (key0 === "sentence")) || (key0 === "hash"))){
validate196.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern51.test(data0)){
validate196.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/level",schemaPath:"common.schema.json#/$defs/RequirementLevel/enum",keyword:"enum",params:{allowedValues: schema264.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate197(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
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
if(!pattern80.test(data3)){
validate196.errors = [{instancePath:instancePath+"/chapter",schemaPath:"#/properties/chapter/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}-[a-z0-9-]+\\.md$"},message:"must match pattern \""+"^[0-9]{2}-[a-z0-9-]+\\.md$"+"\""}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/chapter",schemaPath:"#/properties/chapter/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data5) < 1){
validate196.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate196.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/requirements.schema.json" */;
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
if((((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version")) || (((data.requirements === undefined) || (!(func0.call(data, "requirements")))) && (missing0 = "requirements"))){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "version") || (key0 === "requirements"))){
validate195.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func270(data0) < 1){
validate195.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate196(data1[i0], {instancePath:instancePath+"/requirements/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate195.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate195.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateResolveAnswer = validate200 as unknown as Validator<shapes.ResolveAnswer>;

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/resolve-answer.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
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
validate200.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.subject !== undefined && func0.call(data, "subject")){
let data0 = data.subject;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats72(data0))){
validate200.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate200.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/format",keyword:"format",params:{format: "actor-url"},message:"must match format \""+"actor-url"+"\""}];
return false;
}
}
else {
validate200.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":{"subject":true,"actor":true},"dynamicProps":false,"dynamicItems":false};

export const validateSignedActivity = validate108 as unknown as Validator<shapes.SignedActivity>;

export const validateTargetManifest = validate201 as unknown as Validator<shapes.TargetManifest>;
const schema274 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://concordat.invalid/schemas/target-manifest.schema.json","type":"object","required":["name","classes","operator_token_env"],"additionalProperties":false,"oneOf":[{"required":["start"]},{"required":["base_url"]}],"properties":{"$schema":{"type":"string"},"name":{"type":"string","minLength":1},"version":{"type":"string","minLength":1},"classes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/ConformanceClass"}},"capabilities":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}},"start":{"$ref":"#/$defs/TargetStart"},"base_url":{"$ref":"common.schema.json#/$defs/Origin"},"operator_token_env":{"$ref":"#/$defs/EnvironmentName"},"actor_tokens_env":{"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/ActorName"},"additionalProperties":{"$ref":"#/$defs/EnvironmentName"}}},"$defs":{"TargetStart":{"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/CommandLine"},"guarded_command":{"$ref":"#/$defs/CommandLine"},"bare_command":{"$ref":"#/$defs/CommandLine"},"env":{"type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Template"}},"cwd":{"type":"string","minLength":1},"ready_timeout_ms":{"type":"integer","minimum":100,"maximum":600000},"stop_signal":{"enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP"]}}},"Template":{"type":"string","pattern":"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},"CommandLine":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Template"}},"EnvironmentName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}};
const pattern84 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema277 = {"type":"object","required":["command"],"additionalProperties":false,"properties":{"command":{"$ref":"#/$defs/CommandLine"},"guarded_command":{"$ref":"#/$defs/CommandLine"},"bare_command":{"$ref":"#/$defs/CommandLine"},"env":{"type":"object","propertyNames":{"$ref":"#/$defs/EnvironmentName"},"additionalProperties":{"$ref":"#/$defs/Template"}},"cwd":{"type":"string","minLength":1},"ready_timeout_ms":{"type":"integer","minimum":100,"maximum":600000},"stop_signal":{"enum":["SIGTERM","SIGINT","SIGQUIT","SIGHUP"]}}};
const pattern83 = new RegExp("^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$", "u");

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
if(Array.isArray(data)){
if(data.length < 1){
validate203.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(!pattern83.test(data0)){
validate203.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Template/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},message:"must match pattern \""+"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"+"\""}];
return false;
}
}
else {
validate203.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.command === undefined) || (!(func0.call(data, "command")))) && (missing0 = "command")){
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "command") || (key0 === "guarded_command")) || (key0 === "bare_command")) || (key0 === "env")) || (key0 === "cwd")) || (key0 === "ready_timeout_ms")) || (key0 === "stop_signal"))){
validate202.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.command !== undefined && func0.call(data, "command")){
const _errs2 = errors;
if(!(validate203(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
if(!(validate203(data.guarded_command, {instancePath:instancePath+"/guarded_command",parentData:data,parentDataProperty:"guarded_command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
if(!(validate203(data.bare_command, {instancePath:instancePath+"/bare_command",parentData:data,parentDataProperty:"bare_command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
if(!pattern84.test(key1)){
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
validate202.errors = vErrors;
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
if(!pattern83.test(data4)){
validate202.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Template/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"},message:"must match pattern \""+"^(?:[^$]|\\$(?!\\{)|\\$\\{(?:port|base_url|data_dir)\\})*$"+"\""}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Template/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate202.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(func270(data5) < 1){
validate202.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate202.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 600000 || isNaN(data6)){
validate202.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000},message:"must be <= 600000"}];
return false;
}
else {
if(data6 < 100 || isNaN(data6)){
validate202.errors = [{instancePath:instancePath+"/ready_timeout_ms",schemaPath:"#/properties/ready_timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
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
validate202.errors = [{instancePath:instancePath+"/stop_signal",schemaPath:"#/properties/stop_signal/enum",keyword:"enum",params:{allowedValues: schema277.properties.stop_signal.enum},message:"must be equal to one of the allowed values"}];
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
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/target-manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
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
validate201.errors = vErrors;
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
validate201.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema274.properties, key0))){
validate201.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs5 = errors;
if(typeof data.$schema !== "string"){
validate201.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data1) < 1){
validate201.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data2) < 1){
validate201.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate201.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs13 = errors;
if(!((((((((((((((data4 === "core") || (data4 === "actors")) || (data4 === "inbox")) || (data4 === "follow")) || (data4 === "delivery")) || (data4 === "discovery")) || (data4 === "backfill")) || (data4 === "verbs")) || (data4 === "records")) || (data4 === "pairs")) || (data4 === "consent")) || (data4 === "sync")) || (data4 === "relay")) || (data4 === "invite"))){
validate201.errors = [{instancePath:instancePath+"/classes/" + i0,schemaPath:"common.schema.json#/$defs/ConformanceClass/enum",keyword:"enum",params:{allowedValues: schema236.enum},message:"must be equal to one of the allowed values"}];
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
validate201.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate201.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!pattern74.test(data6)){
validate201.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/capabilities/" + i2,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate201.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate201.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate202(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
if(!(formats54(data8))){
validate201.errors = [{instancePath:instancePath+"/base_url",schemaPath:"common.schema.json#/$defs/Origin/format",keyword:"format",params:{format: "origin"},message:"must match format \""+"origin"+"\""}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/base_url",schemaPath:"common.schema.json#/$defs/Origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern84.test(data9)){
validate201.errors = [{instancePath:instancePath+"/operator_token_env",schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/operator_token_env",schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate201.errors = vErrors;
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
if(!pattern84.test(data11)){
validate201.errors = [{instancePath:instancePath+"/actor_tokens_env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EnvironmentName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/actor_tokens_env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EnvironmentName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate201.errors = [{instancePath:instancePath+"/actor_tokens_env",schemaPath:"#/properties/actor_tokens_env/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate201.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTokenRemoval = validate208 as unknown as Validator<shapes.TokenRemoval>;
const pattern89 = new RegExp("^[A-Za-z0-9._~+/=-]{16,256}$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/token-removal.schema.json" */;
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
if(((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token")){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern89.test(data0)){
validate208.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]{16,256}$"},message:"must match pattern \""+"^[A-Za-z0-9._~+/=-]{16,256}$"+"\""}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate208.evaluated = {"props":{"token":true},"dynamicProps":false,"dynamicItems":false};

export const validateTokenRequest = validate209 as unknown as Validator<shapes.TokenRequest>;

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/token-request.schema.json" */;
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
if((((data.actor === undefined) || (!(func0.call(data, "actor")))) && (missing0 = "actor")) || (((data.token === undefined) || (!(func0.call(data, "token")))) && (missing0 = "token"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate209.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,63}$"+"\""}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/actor",schemaPath:"common.schema.json#/$defs/ActorName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern89.test(data1)){
validate209.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~+/=-]{16,256}$"},message:"must match pattern \""+"^[A-Za-z0-9._~+/=-]{16,256}$"+"\""}];
return false;
}
}
else {
validate209.errors = [{instancePath:instancePath+"/token",schemaPath:"common.schema.json#/$defs/Token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":{"actor":true,"token":true},"dynamicProps":false,"dynamicItems":false};

export const validateTombstone = validate66 as unknown as Validator<shapes.Tombstone>;

export const validateVectorFile = validate210 as unknown as Validator<shapes.VectorFile>;

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
if((((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind")) || (((data.description === undefined) || (!(func0.call(data, "description")))) && (missing0 = "description"))){
validate211.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "kind") || (key0 === "description"))){
validate211.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern74.test(data0)){
validate211.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate211.errors = [{instancePath:instancePath+"/kind",schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data1) < 1){
validate211.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate211.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate211.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema296 = {"type":"object","required":["id","comment","requires","flags","origin","op","input","expect"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},"comment":{"type":"string","minLength":1},"requires":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/RequirementId"}},"flags":{"type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/Slug"}},"origin":{"type":"string","pattern":"^(?:hand|generated|external:.+)$"},"op":{"$ref":"#/$defs/VectorOperation"},"input":{"type":"object"},"expect":{"$ref":"#/$defs/VectorExpectation"},"sibling":{"type":"string","pattern":"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"}},"allOf":[{"if":{"properties":{"expect":{"properties":{"result":{"const":"invalid"}}}}},"then":{"required":["sibling"]}},{"if":{"properties":{"input":{"required":["repeat"]}}},"then":{"properties":{"op":{"enum":["canonicalize","cid","document-id","proof-verify","activity-verify"]},"input":{"$ref":"#/$defs/RepeatInput"}}},"else":{"allOf":[{"if":{"properties":{"op":{"const":"hello"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/HelloInput"}}}},{"if":{"properties":{"op":{"const":"canonicalize"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CanonicalizeInput"}}}},{"if":{"properties":{"op":{"const":"number"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/NumberInput"}}}},{"if":{"properties":{"op":{"const":"cid"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CidInput"}}}},{"if":{"properties":{"op":{"const":"document-id"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/DocumentIdInput"}}}},{"if":{"properties":{"op":{"const":"cid-parse"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/CidParseInput"}}}},{"if":{"properties":{"op":{"const":"ed25519-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/Ed25519VerifyInput"}}}},{"if":{"properties":{"op":{"const":"proof-sign"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ProofSignInput"}}}},{"if":{"properties":{"op":{"const":"proof-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ProofVerifyInput"}}}},{"if":{"properties":{"op":{"const":"active-keys"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ActiveKeysInput"}}}},{"if":{"properties":{"op":{"const":"activity-verify"}}},"then":{"properties":{"input":{"$ref":"operations.schema.json#/$defs/ActivityVerifyInput"}}}},{"if":{"properties":{"op":{"const":"number-run"}}},"then":{"properties":{"input":{"$ref":"#/$defs/NumberRunInput"}}}}]}},{"if":{"properties":{"op":{"const":"hello"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/HelloOutput"}}}}}},{"if":{"properties":{"op":{"const":"canonicalize"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CanonicalizeOutput"}}}}}},{"if":{"properties":{"op":{"const":"number"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/NumberOutput"}}}}}},{"if":{"properties":{"op":{"const":"cid"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CidOutput"}}}}}},{"if":{"properties":{"op":{"const":"document-id"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/DocumentIdOutput"}}}}}},{"if":{"properties":{"op":{"const":"cid-parse"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/CidParseOutput"}}}}}},{"if":{"properties":{"op":{"const":"ed25519-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/Ed25519VerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"proof-sign"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ProofSignOutput"}}}}}},{"if":{"properties":{"op":{"const":"proof-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ProofVerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"active-keys"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ActiveKeysOutput"}}}}}},{"if":{"properties":{"op":{"const":"activity-verify"},"expect":{"properties":{"result":{"const":"valid"}}}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"operations.schema.json#/$defs/ActivityVerifyOutput"}}}}}},{"if":{"properties":{"op":{"const":"number-run"}}},"then":{"properties":{"expect":{"properties":{"output":{"$ref":"#/$defs/NumberRunOutput"}}}}}}]};

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
if(((data.repeat === undefined) || (!(func0.call(data, "repeat")))) && (missing0 = "repeat")){
validate214.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate214.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 of Object.keys(data0)){
if(!((((key0 === "prefixHex") || (key0 === "unitHex")) || (key0 === "count")) || (key0 === "suffixHex"))){
validate214.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate214.errors = [{instancePath:instancePath+"/repeat/prefixHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/repeat/prefixHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate214.errors = [{instancePath:instancePath+"/repeat/unitHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/repeat/unitHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate214.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4000000 || isNaN(data3)){
validate214.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4000000},message:"must be <= 4000000"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate214.errors = [{instancePath:instancePath+"/repeat/count",schemaPath:"#/properties/repeat/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate214.errors = [{instancePath:instancePath+"/repeat/suffixHex",schemaPath:"common.schema.json#/$defs/HexBytes/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{2})*$"},message:"must match pattern \""+"^(?:[0-9a-f]{2})*$"+"\""}];
return false;
}
}
else {
validate214.errors = [{instancePath:instancePath+"/repeat/suffixHex",schemaPath:"common.schema.json#/$defs/HexBytes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate214.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate214.errors = [{instancePath:instancePath+"/hex",schemaPath:"#/properties/hex/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate214.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":{"repeat":true,"hex":true},"dynamicProps":false,"dynamicItems":false};

const schema315 = {"anyOf":[{"$ref":"operations.schema.json#/$defs/OperationName"},{"enum":["number-run"]}]};
const schema316 = {"enum":["hello","canonicalize","number","cid","document-id","cid-parse","ed25519-verify","proof-sign","proof-verify","active-keys","activity-verify"]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((((((((((data === "hello") || (data === "canonicalize")) || (data === "number")) || (data === "cid")) || (data === "document-id")) || (data === "cid-parse")) || (data === "ed25519-verify")) || (data === "proof-sign")) || (data === "proof-verify")) || (data === "active-keys")) || (data === "activity-verify"))){
const err0 = {instancePath,schemaPath:"operations.schema.json#/$defs/OperationName/enum",keyword:"enum",params:{allowedValues: schema316.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema315.anyOf[1].enum},message:"must be equal to one of the allowed values"};
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
validate228.errors = vErrors;
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
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema317 = {"type":"object","required":["result"],"additionalProperties":false,"properties":{"result":{"enum":["valid","invalid"]},"output":{"type":"object"},"code":{"$ref":"operations.schema.json#/$defs/AdapterCode"}},"if":{"properties":{"result":{"const":"valid"}}},"then":{"required":["output"],"properties":{"code":{"not":{}}}},"else":{"required":["code"],"properties":{"output":{"not":{}}}}};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "too-large") || (data === "byte-order-mark")) || (data === "invalid-utf8")) || (data === "invalid-json")) || (data === "duplicate-member")) || (data === "lone-surrogate")) || (data === "noncharacter")) || (data === "unsafe-integer")) || (data === "number-overflow")) || (data === "number-underflow")) || (data === "too-deep")) || (data === "cid-multibase")) || (data === "cid-trailing-bits")) || (data === "cid-version")) || (data === "cid-codec")) || (data === "cid-hash")) || (data === "cid-digest-length")) || (data === "proof-missing")) || (data === "proof-malformed")) || (data === "proof-unsupported")) || (data === "proof-purpose")) || (data === "proof-created")) || (data === "proof-method")) || (data === "proof-context")) || (data === "proof-invalid")) || (data === "key-unknown")) || (data === "key-inactive")) || (data === "key-revoked")) || (data === "key-purpose")) || (data === "key-superseded")) || (data === "shape-invalid")) || (data === "id-mismatch")) || (data === "actor-mismatch")) || (data === "replay")) || (data === "self-follow")) || (data === "audience-refused")) || (data === "schema-violated")) || (data === "definition-invalid")) || (data === "move-unconfirmed")) || (data === "signer-unresolvable")) || (data === "signer-unavailable")) || (data === "not-found")) || (data === "gone")) || (data === "method-not-allowed")) || (data === "not-acceptable")) || (data === "unsupported-media-type")) || (data === "query-invalid")) || (data === "unauthorized")) || (data === "forbidden")) || (data === "conflict")) || (data === "peer-unavailable")) || (data === "resolve-failed")) || (data === "internal")) || (data === "unavailable"))){
const err0 = {instancePath,schemaPath:"common.schema.json#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: schema121.enum},message:"must be equal to one of the allowed values"};
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
if(!((data === "unsupported-op") || (data === "number-not-finite"))){
const err1 = {instancePath,schemaPath:"#/$defs/AdapterOnlyCode/enum",keyword:"enum",params:{allowedValues: schema122.enum},message:"must be equal to one of the allowed values"};
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
validate231.errors = vErrors;
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
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate230.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined && func0.call(data, "code")){
validate230.errors = [{instancePath:instancePath+"/code",schemaPath:"#/then/properties/code/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate230.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.output !== undefined && func0.call(data, "output")){
validate230.errors = [{instancePath:instancePath+"/output",schemaPath:"#/else/properties/output/not",keyword:"not",params:{},message:"must NOT be valid"}];
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
validate230.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.result === undefined) || (!(func0.call(data, "result")))) && (missing2 = "result")){
validate230.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "result") || (key0 === "output")) || (key0 === "code"))){
validate230.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data.result !== undefined && func0.call(data, "result")){
let data3 = data.result;
const _errs11 = errors;
if(!((data3 === "valid") || (data3 === "invalid"))){
validate230.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema317.properties.result.enum},message:"must be equal to one of the allowed values"}];
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
validate230.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(validate231(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern101 = new RegExp("^[a-z0-9-]+(?:/[a-z0-9-]+)+$", "u");
const pattern104 = new RegExp("^(?:hand|generated|external:.+)$", "u");

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
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
validate213.errors = [{instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate213.errors = vErrors;
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
if(!(((((data3 === "canonicalize") || (data3 === "cid")) || (data3 === "document-id")) || (data3 === "proof-verify")) || (data3 === "activity-verify"))){
validate213.errors = [{instancePath:instancePath+"/op",schemaPath:"#/allOf/1/then/properties/op/enum",keyword:"enum",params:{allowedValues: schema296.allOf[1].then.properties.op.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate214(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/HelloInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate213.errors = vErrors;
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
if(!(validate87(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
validate213.errors = vErrors;
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
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key1 of Object.keys(data10)){
if(!(key1 === "ieee754")){
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
validate213.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/input/ieee754",schemaPath:"operations.schema.json#/$defs/NumberInput/properties/ieee754/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/NumberInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate213.errors = vErrors;
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
if(!(validate89(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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
validate213.errors = vErrors;
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
if(!(validate102(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
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
validate213.errors = vErrors;
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
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key2 of Object.keys(data17)){
if(!(key2 === "text")){
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data17.text !== undefined && func0.call(data17, "text")){
if(typeof data17.text !== "string"){
validate213.errors = [{instancePath:instancePath+"/input/text",schemaPath:"operations.schema.json#/$defs/CidParseInput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"operations.schema.json#/$defs/CidParseInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate213.errors = vErrors;
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
if(!(validate104(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
validate213.errors = vErrors;
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
if(!(validate137(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
validate213.errors = vErrors;
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
if(!(validate139(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate213.errors = vErrors;
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
validate213.errors = vErrors;
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
validate213.errors = vErrors;
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
if("number-run" !== data.op){
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
let data30 = data.input;
const _errs100 = errors;
if(errors === _errs100){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing4;
if(((data30.count === undefined) || (!(func0.call(data30, "count")))) && (missing4 = "count")){
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs102 = errors;
for(const key3 of Object.keys(data30)){
if(!(key3 === "count")){
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs102 === errors){
if(data30.count !== undefined && func0.call(data30, "count")){
let data31 = data30.count;
const _errs103 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate213.errors = [{instancePath:instancePath+"/input/count",schemaPath:"#/$defs/NumberRunInput/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs103){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
validate213.errors = [{instancePath:instancePath+"/input/count",schemaPath:"#/$defs/NumberRunInput/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"#/$defs/NumberRunInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
validate213.errors = vErrors;
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
const err27 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.expect = true;
}
const _errs105 = errors;
const _errs106 = errors;
let valid51 = true;
const _errs107 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs108 = errors;
if("hello" !== data.op){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid52 = _errs108 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data.expect !== undefined && func0.call(data, "expect")){
let data33 = data.expect;
const _errs109 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.result !== undefined && func0.call(data33, "result")){
if("valid" !== data33.result){
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
var valid52 = _errs109 === errors;
}
else {
var valid52 = true;
}
}
}
var _valid14 = _errs107 === errors;
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs111 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data35 = data.expect;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.output !== undefined && func0.call(data35, "output")){
let data36 = data35.output;
const _errs114 = errors;
if(errors === _errs114){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing5;
if((((((data36.protocol === undefined) || (!(func0.call(data36, "protocol")))) && (missing5 = "protocol")) || (((data36.name === undefined) || (!(func0.call(data36, "name")))) && (missing5 = "name"))) || (((data36.version === undefined) || (!(func0.call(data36, "version")))) && (missing5 = "version"))) || (((data36.ops === undefined) || (!(func0.call(data36, "ops")))) && (missing5 = "ops"))){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs116 = errors;
for(const key4 of Object.keys(data36)){
if(!((((key4 === "protocol") || (key4 === "name")) || (key4 === "version")) || (key4 === "ops"))){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs116 === errors){
if(data36.protocol !== undefined && func0.call(data36, "protocol")){
const _errs117 = errors;
if(1 !== data36.protocol){
validate213.errors = [{instancePath:instancePath+"/expect/output/protocol",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/protocol/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid57 = _errs117 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data36.name !== undefined && func0.call(data36, "name")){
let data38 = data36.name;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data38 === "string"){
if(func270(data38) < 1){
validate213.errors = [{instancePath:instancePath+"/expect/output/name",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output/name",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid57 = _errs118 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data36.version !== undefined && func0.call(data36, "version")){
let data39 = data36.version;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data39 === "string"){
if(func270(data39) < 1){
validate213.errors = [{instancePath:instancePath+"/expect/output/version",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output/version",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid57 = _errs120 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data36.ops !== undefined && func0.call(data36, "ops")){
let data40 = data36.ops;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data40)){
var valid58 = true;
const len0 = data40.length;
for(let i0=0; i0<len0; i0++){
let data41 = data40[i0];
const _errs124 = errors;
if(errors === _errs124){
if(typeof data41 === "string"){
if(func270(data41) < 1){
validate213.errors = [{instancePath:instancePath+"/expect/output/ops/" + i0,schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output/ops/" + i0,schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid58 = _errs124 === errors;
if(!valid58){
break;
}
}
if(valid58){
let i1 = data40.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data40[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate213.errors = [{instancePath:instancePath+"/expect/output/ops",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output/ops",schemaPath:"operations.schema.json#/$defs/HelloOutput/properties/ops/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs122 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/HelloOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid14 = _errs111 === errors;
valid51 = _valid14;
if(valid51){
var props13 = {};
props13.expect = true;
props13.op = true;
}
}
if(!valid51){
const err30 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs105 === errors;
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
const _errs126 = errors;
const _errs127 = errors;
let valid60 = true;
const _errs128 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs129 = errors;
if("canonicalize" !== data.op){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid61 = _errs129 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.expect !== undefined && func0.call(data, "expect")){
let data43 = data.expect;
const _errs130 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.result !== undefined && func0.call(data43, "result")){
if("valid" !== data43.result){
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
var valid61 = _errs130 === errors;
}
else {
var valid61 = true;
}
}
}
var _valid15 = _errs128 === errors;
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs132 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data45 = data.expect;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.output !== undefined && func0.call(data45, "output")){
if(!(validate88(data45.output, {instancePath:instancePath+"/expect/output",parentData:data45,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid15 = _errs132 === errors;
valid60 = _valid15;
if(valid60){
var props14 = {};
props14.expect = true;
props14.op = true;
}
}
if(!valid60){
const err33 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs126 === errors;
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
const _errs135 = errors;
const _errs136 = errors;
let valid65 = true;
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs138 = errors;
if("number" !== data.op){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid66 = _errs138 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data.expect !== undefined && func0.call(data, "expect")){
let data48 = data.expect;
const _errs139 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.result !== undefined && func0.call(data48, "result")){
if("valid" !== data48.result){
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
var valid66 = _errs139 === errors;
}
else {
var valid66 = true;
}
}
}
var _valid16 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs141 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data50 = data.expect;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.output !== undefined && func0.call(data50, "output")){
let data51 = data50.output;
const _errs144 = errors;
if(errors === _errs144){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing6;
if(((data51.text === undefined) || (!(func0.call(data51, "text")))) && (missing6 = "text")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs146 = errors;
for(const key5 of Object.keys(data51)){
if(!(key5 === "text")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs146 === errors){
if(data51.text !== undefined && func0.call(data51, "text")){
if(typeof data51.text !== "string"){
validate213.errors = [{instancePath:instancePath+"/expect/output/text",schemaPath:"operations.schema.json#/$defs/NumberOutput/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/NumberOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid16 = _errs141 === errors;
valid65 = _valid16;
if(valid65){
var props15 = {};
props15.expect = true;
props15.op = true;
}
}
if(!valid65){
const err36 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs135 === errors;
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
const _errs149 = errors;
const _errs150 = errors;
let valid72 = true;
const _errs151 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs152 = errors;
if("cid" !== data.op){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid73 = _errs152 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data.expect !== undefined && func0.call(data, "expect")){
let data54 = data.expect;
const _errs153 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.result !== undefined && func0.call(data54, "result")){
if("valid" !== data54.result){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
var valid73 = _errs153 === errors;
}
else {
var valid73 = true;
}
}
}
var _valid17 = _errs151 === errors;
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data56 = data.expect;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.output !== undefined && func0.call(data56, "output")){
if(!(validate90(data56.output, {instancePath:instancePath+"/expect/output",parentData:data56,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid17 = _errs155 === errors;
valid72 = _valid17;
if(valid72){
var props16 = {};
props16.expect = true;
props16.op = true;
}
}
if(!valid72){
const err39 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs149 === errors;
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
const _errs158 = errors;
const _errs159 = errors;
let valid77 = true;
const _errs160 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs161 = errors;
if("document-id" !== data.op){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid78 = _errs161 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data.expect !== undefined && func0.call(data, "expect")){
let data59 = data.expect;
const _errs162 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.result !== undefined && func0.call(data59, "result")){
if("valid" !== data59.result){
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
var valid78 = _errs162 === errors;
}
else {
var valid78 = true;
}
}
}
var _valid18 = _errs160 === errors;
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs164 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data61 = data.expect;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.output !== undefined && func0.call(data61, "output")){
if(!(validate103(data61.output, {instancePath:instancePath+"/expect/output",parentData:data61,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid18 = _errs164 === errors;
valid77 = _valid18;
if(valid77){
var props17 = {};
props17.expect = true;
props17.op = true;
}
}
if(!valid77){
const err42 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs158 === errors;
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
const _errs167 = errors;
const _errs168 = errors;
let valid82 = true;
const _errs169 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs170 = errors;
if("cid-parse" !== data.op){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid83 = _errs170 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data.expect !== undefined && func0.call(data, "expect")){
let data64 = data.expect;
const _errs171 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.result !== undefined && func0.call(data64, "result")){
if("valid" !== data64.result){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
var valid83 = _errs171 === errors;
}
else {
var valid83 = true;
}
}
}
var _valid19 = _errs169 === errors;
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs173 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data66 = data.expect;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.output !== undefined && func0.call(data66, "output")){
let data67 = data66.output;
const _errs176 = errors;
if(errors === _errs176){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing7;
if(((data67.digestHex === undefined) || (!(func0.call(data67, "digestHex")))) && (missing7 = "digestHex")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs178 = errors;
for(const key6 of Object.keys(data67)){
if(!(key6 === "digestHex")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs178 === errors){
if(data67.digestHex !== undefined && func0.call(data67, "digestHex")){
let data68 = data67.digestHex;
const _errs179 = errors;
if(errors === _errs179){
if(typeof data68 === "string"){
if(!pattern32.test(data68)){
validate213.errors = [{instancePath:instancePath+"/expect/output/digestHex",schemaPath:"operations.schema.json#/$defs/CidParseOutput/properties/digestHex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output/digestHex",schemaPath:"operations.schema.json#/$defs/CidParseOutput/properties/digestHex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/CidParseOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid19 = _errs173 === errors;
valid82 = _valid19;
if(valid82){
var props18 = {};
props18.expect = true;
props18.op = true;
}
}
if(!valid82){
const err45 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs167 === errors;
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
const _errs181 = errors;
const _errs182 = errors;
let valid89 = true;
const _errs183 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs184 = errors;
if("ed25519-verify" !== data.op){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid90 = _errs184 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.expect !== undefined && func0.call(data, "expect")){
let data70 = data.expect;
const _errs185 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.result !== undefined && func0.call(data70, "result")){
if("valid" !== data70.result){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
var valid90 = _errs185 === errors;
}
else {
var valid90 = true;
}
}
}
var _valid20 = _errs183 === errors;
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs187 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data72 = data.expect;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.output !== undefined && func0.call(data72, "output")){
let data73 = data72.output;
const _errs190 = errors;
if(errors === _errs190){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing8;
if(((data73.valid === undefined) || (!(func0.call(data73, "valid")))) && (missing8 = "valid")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs192 = errors;
for(const key7 of Object.keys(data73)){
if(!(key7 === "valid")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs192 === errors){
if(data73.valid !== undefined && func0.call(data73, "valid")){
if(typeof data73.valid !== "boolean"){
validate213.errors = [{instancePath:instancePath+"/expect/output/valid",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/Ed25519VerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid20 = _errs187 === errors;
valid89 = _valid20;
if(valid89){
var props19 = {};
props19.expect = true;
props19.op = true;
}
}
if(!valid89){
const err48 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs181 === errors;
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
const _errs195 = errors;
const _errs196 = errors;
let valid96 = true;
const _errs197 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs198 = errors;
if("proof-sign" !== data.op){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid97 = _errs198 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.expect !== undefined && func0.call(data, "expect")){
let data76 = data.expect;
const _errs199 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.result !== undefined && func0.call(data76, "result")){
if("valid" !== data76.result){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
var valid97 = _errs199 === errors;
}
else {
var valid97 = true;
}
}
}
var _valid21 = _errs197 === errors;
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs201 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data78 = data.expect;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.output !== undefined && func0.call(data78, "output")){
if(!(validate138(data78.output, {instancePath:instancePath+"/expect/output",parentData:data78,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid21 = _errs201 === errors;
valid96 = _valid21;
if(valid96){
var props20 = {};
props20.expect = true;
props20.op = true;
}
}
if(!valid96){
const err51 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs195 === errors;
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
const _errs204 = errors;
const _errs205 = errors;
let valid101 = true;
const _errs206 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs207 = errors;
if("proof-verify" !== data.op){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid102 = _errs207 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data.expect !== undefined && func0.call(data, "expect")){
let data81 = data.expect;
const _errs208 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.result !== undefined && func0.call(data81, "result")){
if("valid" !== data81.result){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
var valid102 = _errs208 === errors;
}
else {
var valid102 = true;
}
}
}
var _valid22 = _errs206 === errors;
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs210 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data83 = data.expect;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.output !== undefined && func0.call(data83, "output")){
let data84 = data83.output;
const _errs213 = errors;
if(errors === _errs213){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key8 of Object.keys(data84)){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ProofVerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ProofVerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid22 = _errs210 === errors;
valid101 = _valid22;
if(valid101){
var props21 = {};
props21.expect = true;
props21.op = true;
}
}
if(!valid101){
const err54 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs204 === errors;
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
const _errs216 = errors;
const _errs217 = errors;
let valid107 = true;
const _errs218 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs219 = errors;
if("active-keys" !== data.op){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var valid108 = _errs219 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data.expect !== undefined && func0.call(data, "expect")){
let data86 = data.expect;
const _errs220 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.result !== undefined && func0.call(data86, "result")){
if("valid" !== data86.result){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
var valid108 = _errs220 === errors;
}
else {
var valid108 = true;
}
}
}
var _valid23 = _errs218 === errors;
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs222 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data88 = data.expect;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.output !== undefined && func0.call(data88, "output")){
let data89 = data88.output;
const _errs225 = errors;
if(errors === _errs225){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing9;
if(((data89.ids === undefined) || (!(func0.call(data89, "ids")))) && (missing9 = "ids")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs227 = errors;
for(const key9 of Object.keys(data89)){
if(!(key9 === "ids")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs227 === errors){
if(data89.ids !== undefined && func0.call(data89, "ids")){
let data90 = data89.ids;
const _errs228 = errors;
if(errors === _errs228){
if(Array.isArray(data90)){
var valid114 = true;
const len1 = data90.length;
for(let i2=0; i2<len1; i2++){
const _errs230 = errors;
if(typeof data90[i2] !== "string"){
validate213.errors = [{instancePath:instancePath+"/expect/output/ids/" + i2,schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid114 = _errs230 === errors;
if(!valid114){
break;
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output/ids",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActiveKeysOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid23 = _errs222 === errors;
valid107 = _valid23;
if(valid107){
var props22 = {};
props22.expect = true;
props22.op = true;
}
}
if(!valid107){
const err57 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs216 === errors;
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
const _errs232 = errors;
const _errs233 = errors;
let valid115 = true;
const _errs234 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
const _errs235 = errors;
if("activity-verify" !== data.op){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid116 = _errs235 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data.expect !== undefined && func0.call(data, "expect")){
let data93 = data.expect;
const _errs236 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.result !== undefined && func0.call(data93, "result")){
if("valid" !== data93.result){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
var valid116 = _errs236 === errors;
}
else {
var valid116 = true;
}
}
}
var _valid24 = _errs234 === errors;
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs238 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data95 = data.expect;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.output !== undefined && func0.call(data95, "output")){
let data96 = data95.output;
const _errs241 = errors;
if(errors === _errs241){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key10 of Object.keys(data96)){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActivityVerifyOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"operations.schema.json#/$defs/ActivityVerifyOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid24 = _errs238 === errors;
valid115 = _valid24;
if(valid115){
var props23 = {};
props23.expect = true;
props23.op = true;
}
}
if(!valid115){
const err60 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs232 === errors;
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
const _errs244 = errors;
const _errs245 = errors;
let valid121 = true;
const _errs246 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined && func0.call(data, "op")){
if("number-run" !== data.op){
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
var _valid25 = _errs246 === errors;
errors = _errs245;
if(vErrors !== null){
if(_errs245){
vErrors.length = _errs245;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs248 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expect !== undefined && func0.call(data, "expect")){
let data98 = data.expect;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.output !== undefined && func0.call(data98, "output")){
let data99 = data98.output;
const _errs251 = errors;
if(errors === _errs251){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing10;
if(((data99.sha256Hex === undefined) || (!(func0.call(data99, "sha256Hex")))) && (missing10 = "sha256Hex")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs253 = errors;
for(const key11 of Object.keys(data99)){
if(!(key11 === "sha256Hex")){
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs253 === errors){
if(data99.sha256Hex !== undefined && func0.call(data99, "sha256Hex")){
let data100 = data99.sha256Hex;
const _errs254 = errors;
if(errors === _errs254){
if(typeof data100 === "string"){
if(!pattern32.test(data100)){
validate213.errors = [{instancePath:instancePath+"/expect/output/sha256Hex",schemaPath:"#/$defs/NumberRunOutput/properties/sha256Hex/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output/sha256Hex",schemaPath:"#/$defs/NumberRunOutput/properties/sha256Hex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/expect/output",schemaPath:"#/$defs/NumberRunOutput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
var _valid25 = _errs248 === errors;
valid121 = _valid25;
if(valid121){
var props24 = {};
props24.expect = true;
props24.op = true;
}
}
if(!valid121){
const err62 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
validate213.errors = vErrors;
return false;
}
var valid0 = _errs244 === errors;
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
let missing11;
if((((((((((data.id === undefined) || (!(func0.call(data, "id")))) && (missing11 = "id")) || (((data.comment === undefined) || (!(func0.call(data, "comment")))) && (missing11 = "comment"))) || (((data.requires === undefined) || (!(func0.call(data, "requires")))) && (missing11 = "requires"))) || (((data.flags === undefined) || (!(func0.call(data, "flags")))) && (missing11 = "flags"))) || (((data.origin === undefined) || (!(func0.call(data, "origin")))) && (missing11 = "origin"))) || (((data.op === undefined) || (!(func0.call(data, "op")))) && (missing11 = "op"))) || (((data.input === undefined) || (!(func0.call(data, "input")))) && (missing11 = "input"))) || (((data.expect === undefined) || (!(func0.call(data, "expect")))) && (missing11 = "expect"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs256 = errors;
for(const key12 of Object.keys(data)){
if(!(func0.call(schema296.properties, key12))){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs256 === errors){
if(data.id !== undefined && func0.call(data, "id")){
let data101 = data.id;
const _errs257 = errors;
if(errors === _errs257){
if(typeof data101 === "string"){
if(!pattern101.test(data101)){
validate213.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid127 = _errs257 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.comment !== undefined && func0.call(data, "comment")){
let data102 = data.comment;
const _errs259 = errors;
if(errors === _errs259){
if(typeof data102 === "string"){
if(func270(data102) < 1){
validate213.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid127 = _errs259 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.requires !== undefined && func0.call(data, "requires")){
let data103 = data.requires;
const _errs261 = errors;
if(errors === _errs261){
if(Array.isArray(data103)){
if(data103.length < 1){
validate213.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid128 = true;
const len2 = data103.length;
for(let i3=0; i3<len2; i3++){
let data104 = data103[i3];
const _errs263 = errors;
const _errs264 = errors;
if(errors === _errs264){
if(typeof data104 === "string"){
if(!pattern51.test(data104)){
validate213.errors = [{instancePath:instancePath+"/requires/" + i3,schemaPath:"common.schema.json#/$defs/RequirementId/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/requires/" + i3,schemaPath:"common.schema.json#/$defs/RequirementId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid128 = _errs263 === errors;
if(!valid128){
break;
}
}
if(valid128){
let i4 = data103.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func27(data103[i4], data103[j1])){
validate213.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"}];
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
validate213.errors = [{instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid127 = _errs261 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.flags !== undefined && func0.call(data, "flags")){
let data105 = data.flags;
const _errs266 = errors;
if(errors === _errs266){
if(Array.isArray(data105)){
var valid131 = true;
const len3 = data105.length;
for(let i5=0; i5<len3; i5++){
let data106 = data105[i5];
const _errs268 = errors;
const _errs269 = errors;
if(errors === _errs269){
if(typeof data106 === "string"){
if(!pattern74.test(data106)){
validate213.errors = [{instancePath:instancePath+"/flags/" + i5,schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/flags/" + i5,schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid131 = _errs268 === errors;
if(!valid131){
break;
}
}
if(valid131){
let i6 = data105.length;
let j2;
if(i6 > 1){
outer1:
for(;i6--;){
for(j2 = i6; j2--;){
if(func27(data105[i6], data105[j2])){
validate213.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid127 = _errs266 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.origin !== undefined && func0.call(data, "origin")){
let data107 = data.origin;
const _errs271 = errors;
if(errors === _errs271){
if(typeof data107 === "string"){
if(!pattern104.test(data107)){
validate213.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/pattern",keyword:"pattern",params:{pattern: "^(?:hand|generated|external:.+)$"},message:"must match pattern \""+"^(?:hand|generated|external:.+)$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid127 = _errs271 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.op !== undefined && func0.call(data, "op")){
const _errs273 = errors;
if(!(validate228(data.op, {instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
var valid127 = _errs273 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.input !== undefined && func0.call(data, "input")){
let data109 = data.input;
const _errs274 = errors;
if(!(data109 && typeof data109 == "object" && !Array.isArray(data109))){
validate213.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid127 = _errs274 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.expect !== undefined && func0.call(data, "expect")){
const _errs276 = errors;
if(!(validate230(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid127 = _errs276 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data.sibling !== undefined && func0.call(data, "sibling")){
let data111 = data.sibling;
const _errs277 = errors;
if(errors === _errs277){
if(typeof data111 === "string"){
if(!pattern101.test(data111)){
validate213.errors = [{instancePath:instancePath+"/sibling",schemaPath:"#/properties/sibling/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(?:/[a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z0-9-]+(?:/[a-z0-9-]+)+$"+"\""}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/sibling",schemaPath:"#/properties/sibling/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid127 = _errs277 === errors;
}
else {
var valid127 = true;
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
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://concordat.invalid/schemas/vector-file.schema.json" */;
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
if((((((((data.$schema === undefined) || (!(func0.call(data, "$schema")))) && (missing0 = "$schema")) || (((data.suite === undefined) || (!(func0.call(data, "suite")))) && (missing0 = "suite"))) || (((data.spec === undefined) || (!(func0.call(data, "spec")))) && (missing0 = "spec"))) || (((data.description === undefined) || (!(func0.call(data, "description")))) && (missing0 = "description"))) || (((data.notes === undefined) || (!(func0.call(data, "notes")))) && (missing0 = "notes"))) || (((data.cases === undefined) || (!(func0.call(data, "cases")))) && (missing0 = "cases"))){
validate210.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "suite")) || (key0 === "spec")) || (key0 === "description")) || (key0 === "notes")) || (key0 === "cases"))){
validate210.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined && func0.call(data, "$schema")){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate210.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern74.test(data1)){
validate210.errors = [{instancePath:instancePath+"/suite",schemaPath:"common.schema.json#/$defs/Slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/suite",schemaPath:"common.schema.json#/$defs/Slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data2) < 1){
validate210.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(func270(data3) < 1){
validate210.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate210.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern74.test(key1)){
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
validate210.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 of Object.keys(data4)){
const _errs17 = errors;
if(!(validate211(data4[key2], {instancePath:instancePath+"/notes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate210.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate210.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate213(data6[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
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
validate210.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

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
  CanonicalizeInput: validateCanonicalizeInput,
  CanonicalizeOutput: validateCanonicalizeOutput,
  CidInput: validateCidInput,
  CidOutput: validateCidOutput,
  CidParseInput: validateCidParseInput,
  CidParseOutput: validateCidParseOutput,
  ClockAdvance: validateClockAdvance,
  ClockReading: validateClockReading,
  DeliveryState: validateDeliveryState,
  DocumentIdInput: validateDocumentIdInput,
  DocumentIdOutput: validateDocumentIdOutput,
  Ed25519VerifyInput: validateEd25519VerifyInput,
  Ed25519VerifyOutput: validateEd25519VerifyOutput,
  Exclusions: validateExclusions,
  Feed: validateFeed,
  FetchedActor: validateFetchedActor,
  FetchedTombstone: validateFetchedTombstone,
  FollowerGraph: validateFollowerGraph,
  Health: validateHealth,
  HelloInput: validateHelloInput,
  HelloOutput: validateHelloOutput,
  JsonResourceDescriptor: validateJsonResourceDescriptor,
  Key: validateKey,
  NumberInput: validateNumberInput,
  NumberOutput: validateNumberOutput,
  OrderedCollection: validateOrderedCollection,
  OrderedCollectionPage: validateOrderedCollectionPage,
  PeerActors: validatePeerActors,
  Problem: validateProblem,
  Proof: validateProof,
  ProofSignInput: validateProofSignInput,
  ProofSignOutput: validateProofSignOutput,
  ProofVerifyInput: validateProofVerifyInput,
  ProofVerifyOutput: validateProofVerifyOutput,
  PublishRequest: validatePublishRequest,
  Report: validateReport,
  Requirements: validateRequirements,
  ResolveAnswer: validateResolveAnswer,
  SignedActivity: validateSignedActivity,
  TargetManifest: validateTargetManifest,
  TokenRemoval: validateTokenRemoval,
  TokenRequest: validateTokenRequest,
  Tombstone: validateTombstone,
  VectorFile: validateVectorFile,
};
