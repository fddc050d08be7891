"""judge.py A.xlsx [B.xlsx] [-v | --json]: features of a package, schema validity, diff (--json: the whole diff as one JSON object)."""
import zipfile, sys, re, json, hashlib, posixpath, collections
from lxml import etree as E
M='http://schemas.openxmlformats.org/spreadsheetml/2006/main'; R='http://schemas.openxmlformats.org/officeDocument/2006/relationships'; PR='http://schemas.openxmlformats.org/package/2006/relationships'
X14='http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'; XM='http://schemas.microsoft.com/office/excel/2006/main'
NS={'m':M,'r':R,'x14':X14,'xm':XM,'c':'http://schemas.openxmlformats.org/drawingml/2006/chart'}
def q(t): return '{%s}%s'%(M,t)
ALWAYS_DROP={'uid','horizontalDpi','verticalDpi','useFirstPageNumber'}
DROPT={('hyperlink','display'),('rowBreaks','count'),('rowBreaks','manualBreakCount'),('pane','activePane')}
DEF={('*','errorStyle'):'stop',('dataValidation','operator'):'between',('*','showDropDown'):'0',('*','imeMode'):'noControl',('*','copies'):'1',('*','firstPageNumber'):'1',('*','scale'):'100',('*','fitToWidth'):'1',('pageSetup','pageOrder'):'downThenOver',('pageSetup','cellComments'):'none',('pageSetup','errors'):'displayed',('pageSetup','blackAndWhite'):'0',('pageSetup','draft'):'0',('pageSetup','usePrinterDefaults'):'1',
('iconSet','iconSet'):'3TrafficLights1',('cfvo','gte'):'1',('iconSet','showValue'):'1',('iconSet','percent'):'1',('iconSet','reverse'):'0',('dataBar','showValue'):'1',('dataBar','minLength'):'10',('dataBar','maxLength'):'90',('headerFooter','alignWithMargins'):'1',('headerFooter','scaleWithDoc'):'1',('headerFooter','differentFirst'):'0',('headerFooter','differentOddEven'):'0',
('sheetProtection','selectLockedCells'):'0',('sheetProtection','selectUnlockedCells'):'0',('sheetProtection','formatCells'):'1',('sheetProtection','formatColumns'):'1',('sheetProtection','formatRows'):'1',('sheetProtection','insertColumns'):'1',('sheetProtection','insertRows'):'1',('sheetProtection','insertHyperlinks'):'1',('sheetProtection','deleteColumns'):'1',('sheetProtection','deleteRows'):'1',('sheetProtection','sort'):'1',('sheetProtection','autoFilter'):'1',('sheetProtection','pivotTables'):'1',
('printOptions','gridLines'):'0',('printOptions','headings'):'0',('printOptions','gridLinesSet'):'1',('printOptions','verticalCentered'):'0',('brk','min'):'0',('pane','xSplit'):'0',('pane','ySplit'):'0',('alignment','vertical'):'bottom',('alignment','horizontal'):'general',('alignment','textRotation'):'0',('alignment','wrapText'):'0',('alignment','indent'):'0',('alignment','shrinkToFit'):'0',('pageSetUpPr','autoPageBreaks'):'1'}
BUILTIN={'0':'General','1':'0','2':'0.00','3':'#,##0','4':'#,##0.00','9':'0%','10':'0.00%','14':'mm-dd-yy','49':'@'}
def parse(b): return E.fromstring(b,E.XMLParser(huge_tree=True,remove_blank_text=False))
def canon(el,drop=()):
    """order-insensitive-attr, prefix-free textual form"""
    if not isinstance(el.tag,str): return ''
    t=E.QName(el).localname
    A={}
    for k,v in el.attrib.items():
        k=E.QName(k).localname
        v={'true':'1','false':'0'}.get(v,v)
        if k in drop or DEF.get((t,k),DEF.get(('*',k)))==v or k in ALWAYS_DROP or (t,k) in DROPT: continue
        if k in('sqref',): v=' '.join(sorted(v.split()))
        A[k]=v
    if t=='color' and (not A or A.get('auto')=='1'): A={'auto':'1'}
    a=' '.join(f'{k}={v}' for k,v in sorted(A.items()))
    kids=''.join(canon(c,drop) for c in el)
    tx=(el.text or '').strip() if len(el) else (el.text or '')
    return f'<{t} {a}>{tx}{kids}</{t}>'
def cellset(sq):
    from openpyxl.utils import range_boundaries
    out=[]
    for p in (sq or '').split():
        a,b,c,d=range_boundaries(p)
        out+=[(x,y) for x in range(a,c+1) for y in range(b,d+1)]
    return out
class Pkg:
    def __init__(s,p):
        s.z=zipfile.ZipFile(p); s.names={n.lstrip('/'):n for n in s.z.namelist() if not n.endswith('/')}
        s.ct=parse(s.read('[Content_Types].xml'))
    def read(s,n): return s.z.read(s.names[n.lstrip('/')])
    def has(s,n): return n.lstrip('/') in s.names
    def rels(s,part):
        d,b=posixpath.split(part); rp=posixpath.join(d,'_rels',b+'.rels') if part else '_rels/.rels'
        if not s.has(rp): return []
        out=[]
        for r in parse(s.read(rp)):
            t=r.get('Target'); mode=r.get('TargetMode')
            full=t if mode=='External' else (t.lstrip('/') if t.startswith('/') else posixpath.normpath(posixpath.join(d,t)))
            out.append((r.get('Id'),r.get('Type').split('/')[-1],full,mode))
        return out
def features(p):
    k=Pkg(p); F=collections.OrderedDict(); prob=[]
    # dangling rels
    for n in list(k.names):
        if n.endswith('.rels'):
            d=posixpath.dirname(posixpath.dirname(n)); src=posixpath.join(d,posixpath.basename(n)[:-5]) if posixpath.basename(n)!='.rels' else ''
            for i,t,f,m in k.rels(src):
                if m!='External' and not k.has(f.split('#')[0]): prob.append(f'dangling rel {n}:{i}->{f}')
    over={o.get('PartName').lstrip('/') for o in k.ct if o.tag.endswith('Override')}; defs={o.get('Extension').lower() for o in k.ct if o.tag.endswith('Default')}
    for o in over:
        if not k.has(o): prob.append('content-type override for missing part '+o)
    for n in k.names:
        if n!='[Content_Types].xml' and n not in over and n.rsplit('.',1)[-1].lower() not in defs: prob.append('part without content type '+n)
    wbp=[f for i,t,f,m in k.rels('') if t=='officeDocument'][0]
    wb=parse(k.read(wbp)); wr={i:(t,f) for i,t,f,m in k.rels(wbp)}
    F['definedNames']=sorted((n.get('name'),n.get('localSheetId') or '',n.get('hidden') or '',','.join(sorted((n.text or '').replace("'",'').split(','))) if (n.get('name') or '').startswith('_xlnm') else (n.text or '').replace("'",'')) for n in wb.iter(q('definedName')))
    for n in wb.iter(q('definedName')):
        if (n.text or '').count('(')!=(n.text or '').count(')'): prob.append(f'definedName {n.get("name")} has unbalanced formula {n.text}')
    F['calcPr']=[{k:{'true':'1','false':'0'}.get(v,v) for k,v in c.attrib.items() if k in('fullCalcOnLoad','calcMode')} for c in wb.iter(q('calcPr'))]; F['calcPr']=[x for x in F['calcPr'] if x]
    F['workbookProtection']=[dict(c.attrib) for c in wb.iter(q('workbookProtection'))]
    st=[f for t,f in wr.values() if t=='styles']; sty=parse(k.read(st[0])) if st else None
    ss=[f for t,f in wr.values() if t=='sharedStrings']; sst=[]
    if ss and k.has(ss[0]):
        for si in parse(k.read(ss[0])).iter(q('si')): sst.append((''.join(t.text or '' for t in si.iter(q('t')) ), len(si.findall(q('r')))))
    nf={}; fonts=[];fills=[];borders=[];xfs=[];dxfs=[]
    if sty is not None:
        nf={n.get('numFmtId'):n.get('formatCode') for n in sty.iter(q('numFmt'))}
        g=lambda t:[canon(x) for x in (sty.find(q(t)) if sty.find(q(t)) is not None else [])]
        fonts,fills,borders=g('fonts'),g('fills'),g('borders')
        d=sty.find(q('dxfs')); dxfs=[canon(x) for x in d] if d is not None else []
        xfs=list(sty.find(q('cellXfs')))
    def norm(c): return re.sub(r'(theme|indexed)=(\d+)',r'\1=\2',c)
    def xf(i):
        x=xfs[int(i or 0)]
        al=x.find(q('alignment')); pr=x.find(q('protection'))
        gi=lambda L,k:(L[int(x.get(k))] if x.get(k) and int(x.get(k))<len(L) else '')
        fo=gi(fonts,'fontId'); fo='|'.join(sorted(re.findall(r'<(?:b|i|u|sz|color|name|strike)\b[^>]*>',fo)))
        fi=gi(fills,'fillId'); fi='|'.join(re.findall(r'patternType=\w+|fgColor[^>]*',fi))
        bo='|'.join(re.findall(r'<(?:left|right|top|bottom) [^>]*style=\w+',gi(borders,'borderId')))
        n=x.get('numFmtId') or '0'; n=nf.get(n) or BUILTIN.get(n,n)
        return dict(font=fo,fill=fi,border=bo,numFmt=n,align=canon(al) if al is not None else '',locked=(pr.get('locked') if pr is not None else None) or '1',hidden=(pr.get('hidden') if pr is not None else None) or '0')
    sheets=[(s.get('name'),s.get('state') or 'visible',wr[s.get('{%s}id'%R)][1]) for s in wb.iter(q('sheet'))]
    F['sheets']=[(n,s) for n,s,_ in sheets]
    cells={};formulas={};styles={};arr={}
    per=collections.OrderedDict()
    def addv(k,n,v):
        if v: add(k,n,v)
    def add(key,name,val): per.setdefault(key,[]).append((name,val))
    for name,state,part in sheets:
        x=parse(k.read(part))
        rl={i:(t,f,m) for i,t,f,m in k.rels(part)}
        for c in x.iter(q('c')):
            v=c.find(q('v')); f=c.find(q('f')); isx=c.find(q('is')); t=c.get('t'); key=f"{name}!{c.get('r')}"
            val=None
            if isx is not None: val=''.join(tt.text or '' for tt in isx.iter(q('t')))
            elif v is not None and v.text is not None:
                val=sst[int(v.text)][0] if t=='s' else (v.text if t in('str','b','e') else float(v.text))
            if val is not None: cells[key]=val
            if f is not None: formulas[key]=(f.text or ''); 
            if f is not None and f.get('t')=='array': arr[key]=(f.get('ref'), 'dyn' if c.get('cm') else 'cse')
            styles[key]=xf(c.get('s'))
        cfs=[]; dvc=[]
        for cf in x.iter(q('conditionalFormatting')):
            for r in cf.iter(q('cfRule')):
                dx=dxfs[int(r.get('dxfId'))] if r.get('dxfId') and int(r.get('dxfId'))<len(dxfs) else ('MISSING' if r.get('dxfId') else '')
                dx=re.sub(r' numFmtId=\d+','',dx); dx=re.sub(r' (val|patternType)=(1|solid)\b','',dx); dx='|'.join(sorted(re.findall(r'<(?:b|i|color|bgColor|numFmt|left|right|top|bottom)\b[^>]*',dx)))
                cfs.append((r.get('type'),cf.get('sqref'),r.get('priority'),{'true':'1','false':'0',None:'0'}.get(r.get('stopIfTrue'),r.get('stopIfTrue')),(r.get('operator') or '') if r.get('type')=='cellIs' else (r.get('text') or ''),tuple(f.text for f in r.findall(q('formula'))),dx,''.join(canon(g) for g in r if E.QName(g).localname in('iconSet','dataBar','colorScale'))))
        for c in cfs: add('cf:'+c[0],name,c[1:2]+c[3:])
        if cfs: add('cf:priorities',name,sorted((int(c[2] or 0),c[0]) for c in cfs))
        for r in x.iter('{%s}cfRule'%X14): add('x14cf:'+(r.get('type') or '?'),name,canon(r,drop=('id',)))
        for r in x.iter(q('dataValidation')): add('dataValidation:'+(r.get('type') or '?'),name,canon(r)); dvc.extend(cellset(r.get('sqref')))
        if len(dvc)!=len(set(dvc)): prob.append(f'{name}: overlapping dataValidation ranges ({len(dvc)-len(set(dvc))} cells twice)')
        for cf in x.iter(q('conditionalFormatting')):
            if cf.find(q('cfRule')) is None: prob.append(f'{name}: empty <conditionalFormatting> (schema-invalid)')
        for r in x.iter('{%s}dataValidation'%X14): add('x14dataValidation',name,canon(r,drop=('uid',)))
        for r in x.iter('{%s}sparklineGroup'%X14): add('sparkline',name,canon(r))
        for t in('sheetProtection','mergeCell','pane','pageMargins','pageSetup','printOptions','headerFooter','rowBreaks','tabColor','pageSetUpPr','hyperlink','ignoredError','outlinePr','autoFilter'):
            for e in x.iter(q(t)): 
                if t=='autoFilter' and E.QName(e.getparent()).localname!='worksheet': continue
                c=canon(e,drop=('id','uid') if t!='rowBreaks' else ('uid',))
                if t=='hyperlink':
                    rid=e.get('{%s}id'%R); c+=(' -> '+rl[rid][1]) if rid in rl else ''
                add(t,name,c)
        for e in x.iter(q('sheetView')): addv('sheetView',name,' '.join(f'{a}={e.get(a)}' for a in('showGridLines','zoomScale','view') if e.get(a) and (a,e.get(a)) not in(('zoomScale','100'),('showGridLines','1'),('showGridLines','true'),('view','normal'))).replace('false','0'))
        cols=[]
        for c in x.iter(q('col')):
            for i in range(int(c.get('min')),min(int(c.get('max')),60)+1): cols.append((i,round(float(c.get('width') or 0),2),c.get('hidden') in('1','true'),c.get('outlineLevel') or '0',xf(c.get('style'))['numFmt']))
        if cols: add('cols',name,cols)
        rows=[(r.get('r'),r.get('ht'),r.get('hidden') or '') for r in x.iter(q('row')) if r.get('ht') and r.get('customHeight') in('1','true')]
        if rows: add('rowHeights',name,[(a,float(b),c) for a,b,c in rows])
        for i,(t,f,m) in rl.items():
            if m=='External' or not k.has(f): continue
            if t=='table':
                tt=parse(k.read(f)); 
                a1,b1,c1,d1=__import__('openpyxl').utils.range_boundaries(tt.get('ref'))
                nc=len(list(tt.iter(q('tableColumn'))))
                if nc!=c1-a1+1: prob.append(f'table {tt.get("name")}: {nc} tableColumns for a {c1-a1+1}-wide ref (Excel repairs)')
                tt2=canon(tt,drop=('id','uid','dataDxfId','headerRowDxfId','totalsRowDxfId','dataCellStyle'))
                add('table',name,(tt.get('name'),tt.get('displayName'),tt.get('ref'),tt.get('totalsRowCount') or '0',tuple((c.get('name'),c.get('totalsRowFunction') or '',c.get('totalsRowLabel') or '',(c.findtext(q('calculatedColumnFormula')) or '')) for c in tt.iter(q('tableColumn'))),[{k:{'true':'1','false':'0'}.get(v,v) for k,v in s.attrib.items() if k!='name' and v not in('0','false') or k=='name'} for s in tt.iter(q('tableStyleInfo'))],[s.get('ref') for s in tt.iter(q('autoFilter'))]))
                add('table:dataDxf',name,[(c.get('name'),bool(c.get('dataDxfId'))) for c in tt.iter(q('tableColumn'))])
            elif t=='comments':
                cc=parse(k.read(f)); au=[a.text for a in cc.iter(q('author'))]
                for c in cc.iter(q('comment')): add('comment',name,(c.get('ref'),au[int(c.get('authorId'))] if int(c.get('authorId'))<len(au) else '?',''.join(t.text or '' for t in c.iter(q('t')))))
            elif t=='threadedComment': add('threadedComment',name,'yes')
            elif t=='printerSettings': add('printerSettings',name,'yes')
            elif t=='vmlDrawing': add('vml',name,len(re.findall(b'ObjectType="Note"',k.read(f))))
            elif t=='drawing':
                for i2,t2,f2,m2 in k.rels(f):
                    if t2=='chart' and k.has(f2):
                        cx=parse(k.read(f2)); pa=cx.find('.//c:plotArea',NS)
                        add('chart',name,([E.QName(e).localname for e in pa if E.QName(e).localname.endswith('Chart')],sorted(e.text for e in cx.iter('{%s}f'%NS['c'])),''.join(cx.xpath('.//c:title//*[local-name()="t"]/text()',namespaces=NS)), len(cx.xpath('.//c:dLbls',namespaces=NS)), [e.get('formatCode') for e in cx.xpath('.//c:valAx/c:numFmt',namespaces=NS)]))
                    elif t2=='image' and k.has(f2): add('image',name,hashlib.md5(k.read(f2)).hexdigest()[:8])
                    elif t2 not in('chart','image'): add('drawing:'+t2,name,1)
    F.update(sorted(per.items()))
    if dxfs and any('[object Object]' in d for d in dxfs): prob.append('dxf numFmt formatCode=[object Object]')
    F['richTextStrings']=sum(1 for t,n in sst if n)
    roots={t:f for i,t,f,m in k.rels('')}
    def props(kind):
        if kind not in roots or not k.has(roots[kind]): return None
        return sorted((E.QName(e).localname+':'+(e.get('name') or ''),''.join(e.itertext())) for e in parse(k.read(roots[kind])) if E.QName(e).localname not in('modified','created','lastModifiedBy','revision'))
    F['coreProps']=props('core-properties'); F['customProps']=props('custom-properties')
    F['webextensionTaskpanes']='webextensiontaskpanes' in roots and k.has(roots['webextensiontaskpanes'])
    F['customXml']=sorted(hashlib.md5(E.tostring(parse(k.read(f)),method='c14n')).hexdigest()[:8] for t,f in wr.values() if t=='customXml' and k.has(f))
    F['persons']='person' in [t for t,f in wr.values()]
    th=[f for t,f in wr.values() if t=='theme']; F['theme']=hashlib.md5(E.tostring(parse(k.read(th[0])),method='c14n')).hexdigest()[:8] if th and k.has(th[0]) else None
    F['dynamicArrayMetadata']='sheetMetadata' in [t for t,f in wr.values()]
    F['arrayFormulas']=arr
    return dict(F=F,cells=cells,formulas=formulas,styles=styles,parts=sorted(k.names),prob=prob)
# ---- schema
import os
XSD=os.path.join(os.path.dirname(os.path.abspath(__file__)),'..','schemas','ooxml')+os.sep
_sch={}
def schema(n):
    if n not in _sch: _sch[n]=E.XMLSchema(E.parse(XSD+n))
    return _sch[n]
MC='http://schemas.openxmlformats.org/markup-compatibility/2006'
def strip_ignorable(root):
    ign=set(); 
    for el in root.iter():
        if not isinstance(el.tag,str): continue
        v=el.attrib.pop('{%s}Ignorable'%MC,None)
        if v:
            for p in v.split():
                if p in el.nsmap: ign.add(el.nsmap[p])
                else: raise ValueError('undeclared Ignorable prefix '+p)
    for el in list(root.iter()):
        if not isinstance(el.tag,str): continue
        for a in list(el.attrib):
            if E.QName(a).namespace in ign or E.QName(a).namespace=='http://www.w3.org/XML/1998/namespace': del el.attrib[a]
        if E.QName(el).namespace in ign and el.getparent() is not None: el.getparent().remove(el)
    # AlternateContent -> drop
    for ac in list(root.iter('{%s}AlternateContent'%MC)):
        ac.getparent().remove(ac)
    return root
def validate(p):
    k=Pkg(p); out=[]
    for n in sorted(k.names):
        if not (n.endswith('.xml') or n.endswith('.rels')): continue
        try: r=parse(k.read(n))
        except Exception as e: out.append((n,'NOT WELL-FORMED '+str(e))); continue
        ns=E.QName(r).namespace; sch=None
        if ns==M: sch='sml.xsd'
        elif ns=='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': sch='dml-spreadsheetDrawing.xsd'
        elif ns=='http://schemas.openxmlformats.org/drawingml/2006/chart': sch='dml-chart.xsd'
        elif ns=='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': sch='shared-documentPropertiesCustom.xsd'
        elif ns=='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': sch='shared-documentPropertiesExtended.xsd'
        if not sch: continue
        try: r=strip_ignorable(r)
        except Exception as e: out.append((n,str(e))); continue
        r=E.fromstring(E.tostring(r))
        s=schema(sch)
        if not s.validate(r):
            for e in list(s.error_log)[:4]: out.append((n,e.message[:260]))
    return out
def diff(a,b):
    A,B=features(a),features(b); lines=[]; score={}
    keys=list(A['F'].keys())+[x for x in B['F'] if x not in A['F']]
    for key in keys:
        x,y=A['F'].get(key),B['F'].get(key)
        if isinstance(x,list): x=sorted(map(repr,x))
        if isinstance(y,list): y=sorted(map(repr,y))
        if x==y: score[key]='ok'
        elif not x: score[key]='added'
        elif not y: score[key]='LOST'
        elif isinstance(x,list):
            lost=[i for i in x if i not in (y or [])]; score[key]=f'changed {len(lost)}/{len(x)}'
        else: score[key]='changed'
        if score[key]!='ok': lines.append((key,score[key],x,y))
    cl=[k for k in A['cells'] if k not in B['cells'] and k not in A['formulas']]; cached=[k for k in A['cells'] if k not in B['cells'] and k in A['formulas']]; cd=[k for k,v in A['cells'].items() if k in B['cells'] and B['cells'][k]!=v and not(isinstance(v,float) and isinstance(B['cells'][k],float) and abs(v-B['cells'][k])<1e-9*max(1,abs(v)))]
    fl=[k for k in A['formulas'] if k not in B['formulas']]; fd=[k for k,v in A['formulas'].items() if k in B['formulas'] and B['formulas'][k].replace(' ','')!=v.replace(' ','')]
    sd=collections.Counter(); ex={}
    for k,v in A['styles'].items():
        w=B['styles'].get(k)
        if w is None: sd['cellMissing']+=1; continue
        for f in v:
            if v[f]!=w[f]: sd[f]+=1; ex.setdefault(f,(k,v[f],w[f]))
    return dict(score=score,lines=lines,cached=len(cached),cells=(len(A['cells']),cl,cd),formulas=(len(A['formulas']),fl,fd),styles=dict(sd),styleEx=ex,partsLost=[p for p in A['parts'] if p not in B['parts']],partsAdded=[p for p in B['parts'] if p not in A['parts']],prob=B['prob'],xsd=validate(b))
if __name__=='__main__':
    if '--json' in sys.argv:
        files=[a for a in sys.argv[1:] if a!='--json']; print(json.dumps(diff(*files),default=str))
    elif len(sys.argv)==2:
        f=features(sys.argv[1]); print(json.dumps(f['F'],indent=0,default=str)[:6000]); print(f['prob']); print(validate(sys.argv[1]))
    else:
        d=diff(sys.argv[1],sys.argv[2]); v='-v' in sys.argv
        print(json.dumps({k:x for k,x in d.items() if k not in('lines','score','styleEx')},default=str,indent=1)[:5000])
        for l in d['lines']: print(l[0],'=>',l[1]); 
        if v:
            for l in d['lines']: print('\n##',l[0],'\n  A',str(l[2])[:1200],'\n  B',str(l[3])[:1200])
            print(d['styleEx'])
